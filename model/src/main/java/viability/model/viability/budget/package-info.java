/// The tests a budget plan is held to: in-year balance, reserve, licence, deficit limit, surplus.
///
/// May use `viability.measure`, `viability.timing`, `projection` and the layers below. To add a
/// test, add a method and a line in [viability.model.viability.budget.BudgetTests].
@NullMarked
package viability.model.viability.budget;

import org.jspecify.annotations.NullMarked;
