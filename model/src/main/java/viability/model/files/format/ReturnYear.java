package viability.model.files.format;

import java.util.Optional;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.files.table.YearWords;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.units.FundingYear;

/// Which year a published finance return is of.
final class ReturnYear {

  private ReturnYear() {}

  /// The year in a column of its own, in a title, or in the sheet's or the file's name; else, with
  /// a doubt, the year whose lines the file has.
  static FundingYear of(ReturnColumns columns, Repeated findings) {
    Sheet sheet = columns.headings().sheet();
    String own = columns.headings().text(columns.headings().row() + 1, "finyear", "financialyear",
        "financial year", "time period");
    Optional<Integer> written = Stream
        .concat(Stream.of(own, sheet.name(), sheet.file()),
            Identity.titles(sheet).limit(columns.headings().row()))
        .map(YearWords::span).flatMap(Optional::stream).findFirst();
    return new FundingYear(
        written.or(() -> YearWords.single(sheet.file()).map(end -> ending(end, columns, findings)))
            .orElseGet(() -> byLines(columns, findings)));
  }

  /// The older workbooks are named by the year they end in.
  private static int ending(int year, ReturnColumns columns, Repeated findings) {
    FundingYear taken = new FundingYear(year - 1);
    findings.add("year", Finding.doubt(columns.headings().sheet().place(),
        "The file's name gives one year, " + year + "; its returns are taken as those of " + taken
            + ", which ends in it.",
        "If it is another year, put that year in the file's name, such as CFR 2021-22, and load it again."));
    return taken.start();
  }

  /// E20 was divided from 2024-25, I18 from 2023-24 in this layout, and dropped in 2025-26.
  private static int byLines(ReturnColumns columns, Repeated findings) {
    boolean dividedIct = columns.has(FinanceCode.E20A);
    boolean dividedGrants = columns.has(FinanceCode.I18C) || columns.has(FinanceCode.I18D);
    boolean grants = dividedGrants || columns.has(FinanceCode.I18);
    int year = dividedIct ? grants ? 2024 : 2025 : dividedGrants ? 2023 : 2022;
    findings.add("year", Finding.doubt(columns.headings().sheet().place(),
        "The file does not say which year it is of; its lines are those of " + new FundingYear(year)
            + ", so it is taken as that.",
        "If it is another year, put that year in the file's name, such as CFR 2021-22, and load it again."));
    return year;
  }
}
