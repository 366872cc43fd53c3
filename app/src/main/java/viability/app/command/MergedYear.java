package viability.app.command;

import java.util.List;
import viability.model.funding.statement.Merger;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One year of what `fund --merge` prints: the lump sums in that year's share, and the change
/// against keeping all.
record MergedYear(FundingYear year, Money lumpSums, Money change) {

  static MergedYear of(Merger.Year year) {
    return new MergedYear(year.year(), year.lumpSums(), year.change());
  }

  static Table table(List<MergedYear> years) {
    return Table.of(List.of("year", "lump sums", "change"),
        years.stream().map(year -> List.of(year.year(), year.lumpSums(), year.change())));
  }
}
