package viability.app.screen.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.app.chart.Quantiles;
import viability.app.desk.Simulated;
import viability.model.school.SchoolId;
import viability.model.simulation.Fan;
import viability.model.simulation.Quantity;

/// Futures as charts take them.
public final class Foreseen {

  private static final double PENCE = 100;

  private Foreseen() {}

  /// How widely a quantity may fall, year by year; none where it is not known.
  public static List<Quantiles> quantiles(Simulated of, String arrangement,
      Optional<SchoolId> school, Quantity quantity) {
    int first = of.futures().base().start();
    return IntStream.range(0, of.futures().years()).boxed()
        .flatMap(year -> of.fan(arrangement, school, quantity, year).stream()
            .flatMap(fan -> Stream.of(at(first + year, fan, unit(quantity)))))
        .toList();
  }

  /// What a quantity's numbers are divided by on charts: pence become pounds.
  public static double unit(Quantity quantity) {
    return quantity == Quantity.RESERVE || quantity == Quantity.IN_YEAR ? PENCE : 1;
  }

  private static Quantiles at(int year, Fan fan, double unit) {
    return new Quantiles(year, fan.p5() / unit, fan.p10() / unit, fan.p25() / unit,
        fan.p50() / unit, fan.p75() / unit, fan.p90() / unit, fan.p95() / unit);
  }
}
