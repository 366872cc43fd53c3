/// What the cells of a sheet mean, whatever the file: headings, quantities, years, and the school a
/// sheet is of.
///
/// May use `files.sheet`, `units`, `trace`, `school`. To accept one more way of writing something,
/// add it to the class of that thing here, so that every format learns it.
@NullMarked
package viability.model.files.table;

import org.jspecify.annotations.NullMarked;
