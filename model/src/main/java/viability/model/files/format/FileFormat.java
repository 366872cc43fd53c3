package viability.model.files.format;

import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.trace.Loaded;

/// A kind of table that schools and authorities keep or publish, known by its headings.
public interface FileFormat {

  /// The name of the format in commands, such as `budget-sheet`.
  String name();

  /// The format in words, such as `budget by finance code`.
  String words();

  /// What a sheet of this format has, for the finding on a file that none recognises.
  String knownBy();

  /// How surely a sheet is of this format: 0 not at all, 100 certainly.
  int recognises(Sheet sheet);

  /// What a sheet holds and what is doubtful in it. `unlessSaid` is the school it is of where the
  /// sheet itself does not say.
  Loaded<Contents> read(Sheet sheet, Identity unlessSaid);
}
