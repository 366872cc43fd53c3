/// Reads the user's files and joins what they say of each school:
/// [viability.model.files.FileReading] reads one file, [viability.model.files.SchoolJoin] makes one
/// school of what several files hold.
///
/// Uses `files.format`, `files.table`, `files.sheet`, and of the model only `school`, `trace`,
/// `units`. To add a file format, see `files.format`.
@NullMarked
package viability.model.files;

import org.jspecify.annotations.NullMarked;
