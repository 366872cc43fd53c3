/// The Outlook page: how long the school or group can go on, at how many pupils it breaks even, and
/// what its council would ask.
///
/// To show another answer, add it to [viability.app.screen.outlook.OutlookShown] and a tab to
/// [viability.app.screen.outlook.OutlookView].
@NullMarked
package viability.app.screen.outlook;

import org.jspecify.annotations.NullMarked;
