/// How each finance-return line moves: its driver, its price index, and the groups lines are
/// rounded in.
///
/// May use the layers below, never `funding`. To change how a line moves by default, change its row
/// in [viability.model.spending.LineRules].
@NullMarked
package viability.model.spending;

import org.jspecify.annotations.NullMarked;
