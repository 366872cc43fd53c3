package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.roll.RollForecast;
import viability.model.roll.RollMethod;
import viability.model.roll.RollTable;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// `roll`: the pupils of each unit of a table in the years after one, with their bands.
@Command(name = "roll", description = "Forecast rolls by year group, with 80%% and 95%% bands.")
final class RollAhead implements Callable<Integer> {

  private static final int MOST_YEARS = 20;

  private final Console console;

  @Mixin
  private final RollInput input = new RollInput();

  @Option(names = "--launch", paramLabel = "YEAR", required = true, description = "The school year to forecast from, such as 2022 or 2022-23.")
  private String launch = "";

  @Option(names = "--years", paramLabel = "N", required = true, description = "Years to forecast: 1 to 20.")
  private int years = 1;

  @Mixin
  private final JsonOption json = new JsonOption();

  RollAhead(Console console) {
    this.console = console;
  }

  /// One line of the result; what is not a number is unknown.
  record Line(String unit, int year, String grade, double central, double low80, double high80,
      double low95, double high95) {

    static Line of(RollForecast it) {
      return new Line(it.unit(), it.year().start(), it.series().name(), it.central(), it.low80(),
          it.high80(), it.low95(), it.high95());
    }

    List<?> row() {
      return List.of(unit, year, grade, shown(central), shown(low80), shown(high80), shown(low95),
          shown(high95));
    }

    private static String shown(double pupils) {
      return Double.isNaN(pupils) ? "" : String.format(Locale.UK, "%.1f", pupils);
    }
  }

  @Override
  public Integer call() {
    SchoolYear from = YearSpan.one("--launch", launch);
    RollMethod method = input.method();
    Set<SchoolYear> leftOut = input.leftOut();
    if (years < 1 || years > MOST_YEARS) {
      throw new Refusal("--years is 1 to " + MOST_YEARS + ", not " + years + ".");
    }
    RollTable table = input.table();
    List<Finding> findings = new ArrayList<>(input.findings());
    List<Line> lines = List.of();
    if (!table.units().isEmpty() && !table.groups().isEmpty()) {
      List<SchoolYear> known = table.years().stream().filter(year -> !leftOut.contains(year))
          .toList();
      if (!known.contains(from)) {
        throw Names.unknown("launch year", launch,
            known.stream().map(year -> String.valueOf(year.start())));
      }
      lines = RollForecast.of(table, method, from, years, leftOut).stream().map(Line::of).toList();
      findings.addAll(without(table, lines, from));
    }
    Table shown = Table.of(
        List.of("unit", "year", "grade", "central", "low80", "high80", "low95", "high95"),
        lines.stream().map(Line::row));
    return console.report(json.asked(), lines, shown, findings);
  }

  private static List<Finding> without(RollTable table, List<Line> lines, SchoolYear from) {
    List<String> units = lines.stream().map(Line::unit).distinct().toList();
    return table.units().stream().filter(unit -> !units.contains(unit.name()))
        .map(unit -> Finding.doubt(Place.file(unit.name()),
            "It has no pupils in " + from.start() + ", so it has no forecast.",
            "Launch from a year in which it has."))
        .toList();
  }
}
