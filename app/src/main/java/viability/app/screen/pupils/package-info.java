/// The Pupils page: the roll counted and projected, year group by year group, and how it was worked
/// out.
///
/// Uses `desk`, `look`, `chart`, `explain` and `screen.part`.
/// [viability.app.screen.pupils.PupilsViewModel] knows no scene. To add a row to the table, add it
/// to [viability.app.screen.pupils.RollGrid]; to the working, to
/// [viability.app.screen.pupils.WorkedOut].
@NullMarked
package viability.app.screen.pupils;

import org.jspecify.annotations.NullMarked;
