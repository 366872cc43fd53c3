/// The files that can be read: one [viability.model.files.format.FileFormat] for each, listed in
/// [viability.model.files.format.FileFormats].
///
/// May use `files.table`, `files.sheet`, `school`, `trace`, `units`. To add a format, write a class
/// here that implements `FileFormat` and add one line to `FileFormats.ALL`; a test compares the two.
@NullMarked
package viability.model.files.format;

import org.jspecify.annotations.NullMarked;
