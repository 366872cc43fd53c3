/// The Money page: income, spending and reserve, line by line, and the funding statement.
///
/// Uses `desk`, `look`, `chart`, `explain` and `screen.part`.
/// [viability.app.screen.money.MoneyViewModel] knows no scene. To add a row to the sheet, add it to
/// [viability.app.screen.money.MoneyGrid]; to the statement, to
/// [viability.app.screen.money.StatementGrid]. How lines move and one-off changes are each a model
/// and a pane.
@NullMarked
package viability.app.screen.money;

import org.jspecify.annotations.NullMarked;
