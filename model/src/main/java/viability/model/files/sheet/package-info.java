/// Workbooks and text files as plain grids of cells: everything that is read goes through a
/// [viability.model.files.sheet.Sheet].
///
/// May use `units`, `trace`, `school`; the reading libraries (Aalto and Commons Compress for XLSX,
/// POI for XLS and passwords, FastCSV) end here. The XML of a workbook is walked through here rather
/// than by a workbook library, because those that were tried let one address or one number in a
/// hostile file fill the memory. To read one more kind of file, add a constant to `FileKind` and a
/// `…Sheets` class that [viability.model.files.sheet.Workbooks] calls for it.
@NullMarked
package viability.model.files.sheet;

import org.jspecify.annotations.NullMarked;
