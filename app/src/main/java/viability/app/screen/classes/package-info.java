/// The Classes & staff page: classes against pupils, what the next class fewer or more takes, and
/// the posts of the chosen school.
///
/// Uses `desk`, `look`, `chart`, `explain` and `screen.part`. The view-models know no scene. To add
/// a row to the table of classes, add it to [viability.app.screen.classes.ClassGrid]; to show
/// another thing of a post, add a column to [viability.app.screen.classes.PostTable].
@NullMarked
package viability.app.screen.classes;

import org.jspecify.annotations.NullMarked;
