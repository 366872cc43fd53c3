package viability.app.screen.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.chart.Chances;
import viability.app.chart.Dots;
import viability.app.chart.Fans;
import viability.app.chart.Line;
import viability.app.chart.Lines;
import viability.app.chart.Point;
import viability.app.screen.part.Foreseen;
import viability.app.screen.part.GridData;
import viability.model.arrangement.Arrangement;
import viability.model.simulation.UnitFutures;

/// All that the page shows at one moment, every part of it of the same futures. `range` and `dots`
/// are empty where the measure is not known.
record RiskShown(Asked asked, String sentence, Chances in, Chances by, GridData first,
    Optional<Fans> range, Optional<Dots> few, Optional<Dots> many, GridData better, String note) {

  private static final int FEW = 20;
  private static final int MANY = 100;

  /// Empty for a school that is not among those simulated.
  static Optional<RiskShown> of(Asked asked) {
    if (asked.unit(asked.first()).isEmpty()) {
      return Optional.empty();
    }
    Deficits deficits = new Deficits(asked);
    Better better = new Better(asked);
    return Optional.of(new RiskShown(asked, new RiskSentence(asked).words(),
        deficits.chances(false), deficits.chances(true), deficits.first(), range(asked),
        dots(asked, FEW), dots(asked, MANY), better.table(), better.note()));
  }

  private static Optional<Fans> range(Asked asked) {
    List<Line> lines = asked.pair().stream().flatMap(each -> line(asked, each).stream()).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fans(asked.measured(), new Lines(asked.scope().words(), lines)));
  }

  private static Optional<Line> line(Asked asked, Arrangement under) {
    double unit = Foreseen.unit(asked.quantity());
    return known(asked, under).map(all -> new Line(under.name(), asked.palette().of(under.name()),
        IntStream.range(0, asked.years())
            .mapToObj(
                year -> new Point(asked.start(year), all.central(asked.quantity(), year) / unit))
            .toList(),
        Foreseen.quantiles(asked.of(), under.name(), asked.scope().school(), asked.quantity())));
  }

  /// So many futures that stand for all: the middle one of each part of them in order of size.
  private static Optional<Dots> dots(Asked asked, int count) {
    Arrangement under = asked.shown();
    return known(asked, under).map(all -> {
      double[] sorted = all.in(asked.quantity(), asked.year());
      java.util.Arrays.sort(sorted);
      double unit = Foreseen.unit(asked.quantity());
      return new Dots(asked.measured(), asked.scope().words(), under.name(),
          asked.palette().of(under.name()), asked.start(asked.year()),
          IntStream.range(0, count)
              .mapToObj(i -> sorted[(int) ((2L * i + 1) * sorted.length / (2L * count))] / unit)
              .toList());
    });
  }

  private static Optional<UnitFutures> known(Asked asked, Arrangement under) {
    return asked.unit(under).filter(all -> all.knows(asked.quantity()));
  }
}
