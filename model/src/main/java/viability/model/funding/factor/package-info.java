/// The factors of the formula, one a file: what each counts, what its rate is called and multiplied
/// by, and which protections look at it.
///
/// Uses `funding` for rates. Statements and projections work from the same objects, in the order of
/// [viability.model.funding.factor.FundingFactors#ALL]. To add a factor, add a record, a line there,
/// and its values to the years' rates.
@NullMarked
package viability.model.funding.factor;

import org.jspecify.annotations.NullMarked;
