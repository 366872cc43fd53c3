package viability.app.screen.risk;

import java.util.Optional;
import viability.app.explain.ChanceWords;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.arrangement.Arrangement;
import viability.model.simulation.Chance;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;

/// In how many futures one arrangement comes to more than another, future by future.
record Better(Asked asked) {

  /// More, and exactly the same.
  record Versus(Chance more, Chance same) {}

  /// Empty where either is not known.
  Optional<Versus> of(Arrangement one, Arrangement other, Quantity quantity, int year) {
    return known(one, quantity)
        .flatMap(mine -> known(other, quantity).map(theirs -> count(mine, theirs, quantity, year)));
  }

  private Optional<UnitFutures> known(Arrangement of, Quantity quantity) {
    return asked.unit(of).filter(unit -> unit.knows(quantity));
  }

  private static Versus count(UnitFutures one, UnitFutures other, Quantity quantity, int year) {
    int more = 0;
    int same = 0;
    for (int future = 0; future < one.count(); future++) {
      double difference = one.in(quantity, year, future) - other.in(quantity, year, future);
      more += difference > 0 ? 1 : 0;
      same += difference == 0 ? 1 : 0;
    }
    return new Versus(new Chance(more, one.count()), new Chance(same, one.count()));
  }

  /// Every arrangement against every other: a row has more than a column in so many futures.
  GridData table() {
    return new GridData(
        asked.arrangements().stream().map(
            each -> new GridData.Column("more than", each.name())).toList(),
        asked.arrangements().stream().map(row -> new Row(row.name(), "line",
            asked.arrangements().stream().map(column -> cell(row, column)).toList())).toList());
  }

  private Cell cell(Arrangement row, Arrangement column) {
    if (row.equals(column)) {
      return Cell.of("\u2013", "");
    }
    return of(row, column, asked.quantity(), asked.year())
        .map(found -> found.same().times() == found.same().of()
            ? Cell.of("the same", "0").noted("The same in every future worked out")
            : Deficits.cell(found.more()))
        .orElse(Cell.of("not known", ""));
  }

  /// How to read the table, and how far its chances may be out.
  String note() {
    String when = asked.measured().year(asked.start(asked.year()));
    String error = asked.other()
        .flatMap(two -> of(two, asked.first(), asked.quantity(), asked.year()))
        .map(found -> ", " + ChanceWords.error(found.more()) + " for counting no more").orElse("");
    return "Along a row: in how many futures that arrangement has more than the one above, if the"
        + " assumptions hold. " + asked.measured().words() + ", " + when + ", "
        + asked.scope().words() + "; the same "
        + String.format(java.util.Locale.UK, "%,d", asked.of().futures().count())
        + " futures for each" + error + ".";
  }
}
