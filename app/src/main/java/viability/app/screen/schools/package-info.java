/// The Schools page: what is known of each school, from which file and with what doubts, and the
/// few things to be typed about it.
///
/// To show another fact, add a column to [viability.app.screen.schools.SchoolTable]; to make one
/// editable, a field to [viability.app.screen.schools.SchoolCard].
@NullMarked
package viability.app.screen.schools;

import org.jspecify.annotations.NullMarked;
