/// Workbooks and text files as plain grids of cells: everything that is read goes through a
/// [viability.model.files.sheet.Sheet].
///
/// May use `units`, `trace`, `school`; the reading libraries (fastexcel-reader for XLSX, which is
/// ten times faster than POI; POI for XLS and passwords; FastCSV) end here. To read one more kind of
/// file, add a constant to `FileKind` and a `…Sheets` class that
/// [viability.model.files.sheet.Workbooks] calls for it.
@NullMarked
package viability.model.files.sheet;

import org.jspecify.annotations.NullMarked;
