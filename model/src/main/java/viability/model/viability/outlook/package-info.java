/// The outlook of a school or group: red, amber or green by rules that stand beside the word.
///
/// May use `viability.measure` and `viability.timing`, `projection` and the layers below. To rate
/// another measure, add it to [viability.model.viability.outlook.Outlook].
@NullMarked
package viability.model.viability.outlook;

import org.jspecify.annotations.NullMarked;
