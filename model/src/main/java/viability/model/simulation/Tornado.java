package viability.model.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.effect.Closes;
import viability.model.projection.Case;
import viability.model.projection.Projector;

/// What a figure hangs on most: each assumption in turn at its 10th and 90th percentile, all others
/// as assumed, the widest first. `small` are those that move it by less than a twentieth of what the
/// widest does, to be shown as one; those that do not move it at all are left out.
public record Tornado(double central, List<Bar> bars, List<Bar> small) {

  private static final double SMALL = 0.05;
  /// How far the 25th percentile lies out against the 10th, in a normal distribution.
  private static final double QUARTER = 0.526;

  public Tornado {
    bars = List.copyOf(bars);
    small = List.copyOf(small);
  }

  /// The tornado of a figure under the case's arrangement; empty where the figure is not known.
  /// `each` is called before every projection and may throw to stop.
  public static Optional<Tornado> of(Projector projector, Case wanted, View view, Runnable each) {
    OptionalDouble central = view.of(projector.project(wanted));
    if (central.isEmpty()) {
      return Optional.empty();
    }
    List<Bar> bars = new ArrayList<>();
    for (Assumption assumption : Assumptions.ALL) {
      if (isAsked(wanted, assumption)) {
        Moved moved = new Moved(wanted, assumption);
        bar(projector, moved, view, central.getAsDouble(), each).ifPresent(bars::add);
      }
    }
    return Optional.of(of(central.getAsDouble(), bars));
  }

  /// Whether an assumption may be expected to differ at all; pupils leave at talk of closure only
  /// where a school closes.
  private static boolean isAsked(Case wanted, Assumption assumption) {
    boolean closes = wanted.arrangement().effects(wanted.setting()).stream()
        .anyMatch(Closes.class::isInstance);
    boolean onlyThen = assumption.name().equals(Assumptions.ANNOUNCEMENT_LOSS.name());
    return (assumption.low() != 0 || assumption.high() != 0) && (closes || !onlyThen);
  }

  static Tornado of(double central, List<Bar> bars) {
    List<Bar> widest = bars.stream()
        .sorted(Comparator.comparingDouble((Bar bar) -> bar.reach(central)).reversed()).toList();
    double least = widest.isEmpty() ? 0 : widest.getFirst().reach(central) * SMALL;
    return new Tornado(central, widest.stream().filter(bar -> bar.reach(central) >= least).toList(),
        widest.stream().filter(bar -> bar.reach(central) < least).toList());
  }

  private static Optional<Bar> bar(Projector projector, Moved moved, View view, double central,
      Runnable each) {
    double low = moved.assumption().low();
    double high = moved.assumption().high();
    double[] by = {low, low * QUARTER, high * QUARTER, high};
    double[] figures = new double[by.length];
    for (int i = 0; i < by.length; i++) {
      each.run();
      figures[i] = by[i] == 0
          ? central
          : view.of(projector.project(moved.by(by[i]))).orElse(central);
    }
    Bar bar = new Bar(moved.assumption(), figures[0], figures[3],
        isOneWay(figures[0], figures[1], central, figures[2], figures[3]));
    return bar.reach(central) == 0 && bar.oneWay() ? Optional.empty() : Optional.of(bar);
  }

  /// Whether figures only rise or only fall.
  static boolean isOneWay(double... figures) {
    boolean rises = true;
    boolean falls = true;
    for (int i = 1; i < figures.length; i++) {
      rises &= figures[i] >= figures[i - 1];
      falls &= figures[i] <= figures[i - 1];
    }
    return rises || falls;
  }
}
