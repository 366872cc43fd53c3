/// Parts that several pages are made of.
///
/// May use `look` and `chart`; never a page. To add a part, add a small node here.
@NullMarked
package viability.app.screen.part;

import org.jspecify.annotations.NullMarked;
