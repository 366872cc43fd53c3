package viability.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.roll.BackTest;
import viability.model.roll.RollMethod;
import viability.model.roll.RollTable;
import viability.model.units.SchoolYear;

/// `backtest`: how far a method would have been out.
@Command(name = "backtest", description = "Say how far forecasts from past years would have been out.")
final class BackTestRolls implements Callable<Integer> {

  private static final int MOST_YEARS = 20;

  private final Console console;

  @Mixin
  private final RollInput input = new RollInput();

  @Option(names = "--horizon", paramLabel = "N", defaultValue = "5", description = "Years ahead: 1 to 20. Default: ${DEFAULT-VALUE}.")
  private int horizon = 5;

  @Option(names = "--launches", paramLabel = "YEARS", description = "The school years to forecast from, such as 2015-2021. Default: all.")
  private Optional<String> launches = Optional.empty();

  @Mixin
  private final JsonOption json = new JsonOption();

  BackTestRolls(Console console) {
    this.console = console;
  }

  /// One line of the result; fractions, not a number where nothing was scored.
  record Line(String method, String series, int horizon, int n, double mape, double bias,
      double cover80, double cover95) {

    static Line of(String method, BackTest.Score it) {
      return new Line(method, it.series(), it.horizon(), it.n(), it.mape(), it.bias(), it.cover80(),
          it.cover95());
    }

    List<?> row() {
      return List.of(method, series, horizon, n, shown(mape), shown(bias), shown(cover80),
          shown(cover95));
    }

    private static String shown(double fraction) {
      return Double.isNaN(fraction) ? "" : String.format(Locale.UK, "%.4f", fraction);
    }
  }

  @Override
  public Integer call() {
    RollMethod method = input.method();
    Set<SchoolYear> leftOut = input.leftOut();
    Optional<YearSpan> asked = launches.map(text -> YearSpan.span("--launches", text));
    if (horizon < 1 || horizon > MOST_YEARS) {
      throw new Refusal("--horizon is 1 to " + MOST_YEARS + ", not " + horizon + ".");
    }
    RollTable table = input.table();
    List<SchoolYear> known = table.years();
    List<Line> lines = List.of();
    if (!known.isEmpty() && !table.groups().isEmpty()) {
      YearSpan span = asked.orElseGet(() -> new YearSpan(known.getFirst(), known.getLast()));
      lines = BackTest.of(table, method, horizon, leftOut).scores(span.from(), span.to()).stream()
          .map(score -> Line.of(method.name(), score)).toList();
    }
    Table shown = Table.of(
        List.of("method", "series", "horizon", "n", "mape", "bias", "cover80", "cover95"),
        lines.stream().map(Line::row));
    return console.report(json.asked(), lines, shown, input.findings());
  }
}
