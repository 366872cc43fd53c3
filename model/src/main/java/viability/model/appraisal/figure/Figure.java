package viability.model.appraisal.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// A figure of a projected option that speaks for or against it.
public interface Figure {

  /// What it is called, with its years: `In-year balances, 2026-27 to 2030-31`.
  String title(Option of);

  /// What it counts.
  Working.Unit unit();

  /// Whether more of it scores higher.
  boolean moreIsHigher();

  /// The figure, in the unit's own measure; empty where it is not known. `first` is the plan's
  /// first option, which changes are counted from.
  OptionalDouble value(Option of, Option first);

  /// How it comes about; its value is the figure.
  Optional<Working> working(Option of, Option first);
}
