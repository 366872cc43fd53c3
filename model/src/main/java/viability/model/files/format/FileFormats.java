package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import viability.model.files.sheet.Sheet;

/// Every format that can be read.
public final class FileFormats {

  /// The contents page of this package: one line a format.
  public static final List<FileFormat> ALL = List.of(new Gias(), new GiasLinks(),
      new CensusSchool(), new FinanceReturn(), new Forecasts(), new Capacity(), new Workforce(),
      new CensusAuthority(), new BirthsTable(), new BirthsByYear(), new BudgetSheet(),
      new StaffList(), new RollTable());

  /// From here on no other format is asked.
  private static final int CERTAIN = 95;

  private FileFormats() {}

  /// The format that is surest of a sheet; empty where none knows it.
  public static Optional<FileFormat> of(Sheet sheet) {
    FileFormat best = ALL.getFirst();
    int score = 0;
    for (FileFormat format : ALL) {
      int found = score < CERTAIN ? format.recognises(sheet) : 0;
      if (found > score) {
        best = format;
        score = found;
      }
    }
    return score > 0 ? Optional.of(best) : Optional.empty();
  }
}
