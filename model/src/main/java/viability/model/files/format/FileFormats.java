package viability.model.files.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viability.model.files.sheet.Sheet;

/// Every format that can be read.
public final class FileFormats {

  /// The contents page of this package: one line a format.
  public static final List<FileFormat> ALL = List.of(new Gias(), new CensusSchool(),
      new FinanceReturn(), new Forecasts(), new BirthsTable(), new BudgetSheet(), new RollTable());

  private FileFormats() {}

  /// The format that is surest of a sheet; empty where none knows it.
  public static Optional<FileFormat> of(Sheet sheet) {
    return ALL.stream().filter(format -> format.recognises(sheet) > 0)
        .max(Comparator.comparingInt(format -> format.recognises(sheet)));
  }
}
