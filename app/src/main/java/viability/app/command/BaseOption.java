package viability.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.plan.BaseChoice;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.units.FundingYear;

/// `--base 2025-26[:outturn]`: the year, and the column where it is said.
record BaseOption(FundingYear year, Optional<BudgetColumn> column) {

  static BaseOption parse(String text) {
    String[] parts = text.split(":", 2);
    FundingYear year = FundingYear.parse(parts[0]).orElseThrow(() -> new Refusal(
        "--base wants a year such as 2025-26 or 2025-26:outturn, not " + text + "."));
    return new BaseOption(year,
        parts.length == 1 ? Optional.empty() : Optional.of(column(parts[1])));
  }

  private static BudgetColumn column(String text) {
    return Stream.of(BudgetColumn.values())
        .filter(
            column -> column.name().equalsIgnoreCase(text) || column.words().equalsIgnoreCase(text))
        .findFirst().orElseThrow(() -> Names.unknown("column", text, Stream
            .of(BudgetColumn.values()).map(column -> column.name().toLowerCase(Locale.ROOT))));
  }

  /// The base among what the schools have; refused, with what they have, where it is not.
  BaseYear among(List<School> schools) {
    return BaseChoice.all(schools).stream().filter(base -> base.year().equals(year))
        .filter(base -> column.isEmpty() || column.get() == base.column()).findFirst().orElseThrow(
            () -> Names.unknown("base", year + column.map(known -> " " + known.words()).orElse(""),
                BaseChoice.all(schools).stream().map(BaseYear::toString)));
  }
}
