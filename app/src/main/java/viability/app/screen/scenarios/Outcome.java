package viability.app.screen.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.model.projection.Case;
import viability.model.projection.YearFigures;
import viability.model.scenario.Scenario;
import viability.model.units.Money;

/// What a scenario makes of the group's reserve under one arrangement, and its difference from the
/// base. `group` and `base` are the same years.
record Outcome(Scenario scenario, Case projected, List<YearFigures> group, List<YearFigures> base) {

  /// The reserve at the end of a year, if known.
  Optional<Money> reserve(int year) {
    return group.get(year).reserve();
  }

  /// How far it is from the base at the end of a year; nothing where they are the same.
  Optional<Money> difference(int year) {
    return reserve(year).flatMap(mine -> base.get(year).reserve().map(mine::minus))
        .filter(difference -> difference.pence() != 0);
  }

  /// How far it is from the base at the end of the last year; zero where not known.
  Money atTheEnd() {
    return group.isEmpty() ? Money.ZERO : difference(group.size() - 1).orElse(Money.ZERO);
  }

  /// The last year's figures; there must be one.
  YearFigures last() {
    return group.getLast();
  }

  boolean isBase() {
    return scenario.equals(Scenario.BASE);
  }

  /// "Reserve, March 2032: £392k, base £446k (−£54k)".
  String words() {
    if (group.isEmpty()) {
      return "No school could be projected.";
    }
    int last = group.size() - 1;
    String start = "Reserve, " + Format.march(group.get(last).year()) + ": ";
    if (reserve(last).isEmpty()) {
      return start + "not known";
    }
    String shown = start + Format.money(reserve(last).orElseThrow());
    return isBase()
        ? shown
        : shown + difference(last)
            .map(by -> ", base " + base.get(last).reserve().map(Format::money).orElse("") + " ("
                + Format.change(by) + ")")
            .orElse(", the same as the base");
  }

  /// The years, for columns.
  IntStream years() {
    return IntStream.range(0, group.size());
  }
}
