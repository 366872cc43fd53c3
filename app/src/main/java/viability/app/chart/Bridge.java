package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import viability.app.look.Format;
import viability.app.look.Series;
import viability.model.units.Money;

/// What takes a figure from one arrangement to another, cause by cause: the steps add up to the
/// difference. Steps that change nothing are left out.
///
/// `when` is the day the figure stands at, in words: "March 2033".
public record Bridge(String from, Series fromSeries, Money start, List<Step> steps, String to,
    Series toSeries, Money end, String when) {

  /// One cause and what it changes.
  public record Step(String words, Money change) {}

  /// Throws [IllegalArgumentException] where the steps do not add up.
  public Bridge {
    steps = steps.stream().filter(step -> step.change().pence() != 0).toList();
    var sum = steps.stream().map(Step::change).reduce(start, Money::plus);
    if (!sum.equals(end)) {
      throw new IllegalArgumentException(
          "The bridge from " + start + " ends at " + sum + ", not " + end);
    }
  }

  /// The start, each cause and the end, from left to right.
  List<Bar> bars() {
    var bars = new ArrayList<Bar>();
    bars.add(new Bar(0, from, start, Format.money(start)));
    for (var step : steps) {
      bars.add(new Bar(bars.size(), step.words(), step.change(), Format.change(step.change())));
    }
    bars.add(new Bar(bars.size(), to, end, Format.money(end)));
    return bars;
  }

  /// Where the bars reach, in pounds.
  double[] heights() {
    var heights = new double[steps.size() + 1];
    var at = start;
    for (int i = 0; i < heights.length; i++) {
      heights[i] = at.toPounds().doubleValue();
      at = i < steps.size() ? at.plus(steps.get(i).change()) : at;
    }
    return heights;
  }

  /// One bar; written as its name, which need not be its alone.
  record Bar(int place, String words, Money amount, String shown) implements Comparable<Bar> {

    @Override
    public int compareTo(Bar other) {
      return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
