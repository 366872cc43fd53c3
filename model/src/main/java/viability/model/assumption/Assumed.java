package viability.model.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import viability.model.school.SchoolId;
import viability.model.trace.Source;

/// Every assumption's value as it stands: the catalogue's defaults under layers of changes, of
/// which a later layer (a scenario) wins over an earlier one (what the plan's user typed).
public final class Assumed {

  /// The catalogue's defaults alone.
  public static final Assumed DEFAULTS = new Assumed(List.of());

  private final List<Layer> layers;

  private record Layer(List<Change> changes, Source source) {}

  private Assumed(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /// The same under one more layer, which says where its values come from.
  public Assumed with(List<Change> changes, Source source) {
    List<Layer> more = new ArrayList<>(layers);
    more.add(new Layer(List.copyOf(changes), source));
    return new Assumed(more);
  }

  /// The value for a school and year; empty where nothing sets it and the engine works it out.
  public OptionalDouble value(Assumption assumption, Optional<SchoolId> school, int year) {
    Optional<Change> set = layers.reversed().stream()
        .flatMap(l -> find(l, assumption, school, year).stream()).findFirst();
    if (set.isPresent()) {
      return OptionalDouble.of(set.get().value());
    }
    return assumption.in(year).map(d -> OptionalDouble.of(d.value()))
        .orElse(OptionalDouble.empty());
  }

  /// The value of an assumption that has a default; throws [IllegalStateException] for one the
  /// engine works out.
  public double get(Assumption assumption, SchoolId school, int year) {
    return value(assumption, Optional.of(school), year)
        .orElseThrow(() -> new IllegalStateException("No default for " + assumption.name()));
  }

  /// The value of an assumption that is the same for every school.
  public double get(Assumption assumption, int year) {
    return value(assumption, Optional.empty(), year)
        .orElseThrow(() -> new IllegalStateException("No default for " + assumption.name()));
  }

  /// Who says so; empty where the engine works the value out.
  public Optional<Source> source(Assumption assumption, Optional<SchoolId> school, int year) {
    return layers.reversed().stream().filter(l -> find(l, assumption, school, year).isPresent())
        .map(Layer::source).findFirst().or(() -> assumption.in(year).map(Default::source));
  }

  private static Optional<Change> find(Layer layer, Assumption assumption,
      Optional<SchoolId> school, int year) {
    return layer.changes().stream().filter(c -> c.applies(assumption.name(), school, year))
        .reduce((a, b) -> b.precision() >= a.precision() ? b : a);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assumed that && layers.equals(that.layers);
  }

  @Override
  public int hashCode() {
    return layers.hashCode();
  }
}
