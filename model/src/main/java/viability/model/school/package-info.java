/// A school as its files describe it: who it is, its rolls, its budgets, its pupils' needs, its
/// posts.
///
/// May use `units` and `trace`. To add a finance-return code, add a constant to
/// [viability.model.school.FinanceCode]; to add a phase, one to [viability.model.school.Phase].
@NullMarked
package viability.model.school;

import org.jspecify.annotations.NullMarked;
