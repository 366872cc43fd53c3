/// How everything looks: the theme, the typeface, display formats, the colour of each arrangement.
///
/// May use the model's units and arrangements. Only
/// [viability.app.look.Theme], [viability.app.look.Icon] and the window half of
/// [viability.app.look.Fonts] use JavaFX, so that charts and reports can use the rest without a
/// window. To add a colour, add a constant to [viability.app.look.Series] and its token to both
/// style sheets; an icon, a constant to [viability.app.look.Icon]; a format, a method to
/// [viability.app.look.Format].
@NullMarked
package viability.app.look;

import org.jspecify.annotations.NullMarked;
