/// Funding statements and mergers by example.
@NullMarked
package viability.model.funding.statement;

import org.jspecify.annotations.NullMarked;
