package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.model.arrangement.Arrangement;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;
import viability.model.school.SchoolId;
import viability.model.trace.Working;

/// The Compare page without its window: which arrangements are shown, whose figures, and the
/// comparison that follows from the desk's results.
///
/// The desk's chosen arrangement is always shown, and is the one set beside the first.
final class CompareViewModel {

  /// How many arrangements are shown until the user picks.
  private static final int AT_FIRST = 2;

  private final Desk desk;
  private final Projector projector;
  private final Reasons reasons;
  private final ReadOnlyObjectWrapper<Optional<Comparison>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ObjectProperty<Optional<SchoolId>> school = new SimpleObjectProperty<>(
      Optional.empty());
  private List<String> picked = List.of();

  CompareViewModel(Desk desk, Projector projector) {
    this.desk = desk;
    this.projector = projector;
    this.reasons = new Reasons(new Explainer(projector));
    desk.results().subscribe(results -> refresh());
    desk.simulated().subscribe(found -> refresh());
    desk.arrangement().subscribe(name -> refresh());
    school.subscribe(id -> refresh());
  }

  /// What to show; empty while there are no results.
  ReadOnlyObjectProperty<Optional<Comparison>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whose figures the tiles and charts show; empty for the group.
  ObjectProperty<Optional<SchoolId>> school() {
    return school;
  }

  Reasons reasons() {
    return reasons;
  }

  /// How a figure of the reserve chart was worked out; figures are counted line by line.
  Optional<Working> why(int point) {
    return shown.get().flatMap(now -> {
      int years = now.pair().results().years();
      int line = point / years;
      return line < now.shown().size()
          ? reasons.reserve(now.pair(), now.shown().get(line), point % years)
          : Optional.empty();
    });
  }

  /// Everything whose figures can be shown.
  List<Focus> focuses() {
    return desk.results().get().map(results -> Focus.all(results.plan())).orElse(List.of());
  }

  boolean isShown(Arrangement arrangement) {
    return shown.get().filter(now -> now.shown().contains(arrangement)).isPresent();
  }

  /// Shows an arrangement and sets it beside the first, or shows it no longer. One always stays.
  void toggle(Arrangement arrangement) {
    shown.get().ifPresent(now -> {
      List<String> names = new ArrayList<>(now.shown().stream().map(Arrangement::name).toList());
      if (!names.remove(arrangement.name())) {
        names.add(arrangement.name());
        picked = names;
        desk.arrangement().set(arrangement.name());
      } else if (!names.isEmpty()) {
        picked = names;
        choose(names);
      }
      refresh();
    });
  }

  /// Keeps showing an arrangement that is now called something else.
  void renamed(String from, String to) {
    picked = picked.stream().map(name -> name.equals(from) ? to : name).toList();
  }

  private void choose(List<String> names) {
    if (!names.contains(desk.arrangement().get())) {
      desk.arrangement().set(names.getLast());
    }
  }

  private void refresh() {
    shown.set(desk.results().get().map(this::compare));
  }

  private Comparison compare(Results results) {
    List<Arrangement> drawn = drawn(results);
    Pair pair = pair(results, drawn);
    return Comparison.of(pair, drawn, reasons, bridge(pair));
  }

  /// The bridge is of the central case: it stays as it was when only the futures are new.
  private Optional<Bridging> bridge(Pair pair) {
    return shown.get().filter(now -> now.pair().isLike(pair)).map(Comparison::bridge)
        .orElseGet(() -> Bridging.of(pair, projector));
  }

  private List<Arrangement> drawn(Results results) {
    List<Arrangement> all = Pair.arrangements(results);
    boolean any = all.stream().anyMatch(a -> picked.contains(a.name()));
    List<String> names = any
        ? picked
        : all.stream().limit(AT_FIRST).map(Arrangement::name).toList();
    String chosen = desk.arrangement().get();
    return all.stream().filter(a -> names.contains(a.name()) || a.name().equals(chosen)).toList();
  }

  private Pair pair(Results results, List<Arrangement> drawn) {
    List<Arrangement> rest = drawn.subList(1, drawn.size());
    Optional<Arrangement> other = rest.stream()
        .filter(a -> a.name().equals(desk.arrangement().get())).findFirst()
        .or(() -> rest.stream().findFirst());
    List<Focus> all = Focus.all(results.plan());
    Focus focus = all.stream().filter(f -> f.school().equals(school.get())).findFirst()
        .orElse(all.getFirst());
    return new Pair(results, focus, drawn.getFirst(), other, desk.ahead());
  }
}
