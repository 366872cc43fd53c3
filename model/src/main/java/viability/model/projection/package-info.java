/// The engine: schools, what is assumed, and effects in; years of pupils, classes, money and
/// balances out.
///
/// May use the layers below. There is one engine: the central case is one future without shocks.
@NullMarked
package viability.model.projection;

import org.jspecify.annotations.NullMarked;
