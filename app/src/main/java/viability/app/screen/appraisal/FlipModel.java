package viability.app.screen.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.desk.Work;
import viability.app.screen.Bench;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Topic;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.school.School;
import viability.model.viability.flip.Flip;
import viability.model.viability.flip.Flips;
import viability.model.viability.flip.Question;

/// What would have to be true, without its window: the question chosen, and its answer worked out
/// away from the window while it is looked at; only the newest is shown.
final class FlipModel {

  private static final String NO_FIGURE = "The reserve of the group is not known: add a finance return or a budget"
      + " with balances on the Start page.";

  /// Thresholds, the days steps take, and how far futures spread: none changes the central case.
  private static final Set<Topic> MOVE_NOTHING = Set.of(Topic.VIABILITY, Topic.TIMING,
      Topic.UNCERTAINTY);

  private final Desk desk;
  private final Bench bench;
  private final BooleanProperty active = new SimpleBooleanProperty(false);
  private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.FIRST);
  private final ReadOnlyObjectWrapper<Optional<Flip>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<List<Flip>> ranked = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  FlipModel(Bench bench) {
    this.bench = bench;
    this.desk = bench.desk();
    desk.results().subscribe(this::changed);
    desk.page().subscribe(this::refresh);
    active.subscribe(this::refresh);
    asked.subscribe((before, now) -> {
      if (!before.sameSides(now)) {
        ranked.set(List.of());
      }
      refresh();
    });
  }

  /// Whether the answer is being looked at; nothing is worked out while it is not.
  BooleanProperty active() {
    return active;
  }

  /// What is asked; set it to ask something else.
  ObjectProperty<Asked> asked() {
    return asked;
  }

  /// The answer; empty while there is none.
  ReadOnlyObjectProperty<Optional<Flip>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Every assumption that could change it, the nearest first; empty until asked for, and again
  /// once figures or sides change.
  ReadOnlyObjectProperty<List<Flip>> ranked() {
    return ranked.getReadOnlyProperty();
  }

  /// Why there is no answer, in words; empty while there is one.
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// The arrangements to choose from.
  List<String> arrangements() {
    return desk.results().get()
        .map(results -> results.cases().stream().map(each -> each.arrangement().name()).toList())
        .orElse(List.of());
  }

  /// The assumptions to choose from: all that move figures.
  static List<Assumption> assumptions() {
    return Assumptions.ALL.stream().filter(each -> !MOVE_NOTHING.contains(each.topic())).toList();
  }

  List<School> schools() {
    return desk.results().get().map(results -> results.plan().schools()).orElse(List.of());
  }

  /// The years an assumption can be moved in: those after the base year.
  List<Integer> years() {
    return desk.results().get().map(results -> {
      int base = results.plan().base().year().start();
      return IntStream.range(base + 1, base + results.years()).boxed().toList();
    }).orElse(List.of());
  }

  /// The question as it stands; empty where the plan has not two arrangements to compare.
  Optional<Question> question() {
    return desk.results().get().filter(results -> results.cases().size() > 1)
        .map(results -> asked.get().question(one(results), other(results), results.years() - 1));
  }

  /// Looks which assumptions could change it at all.
  void rank() {
    question().ifPresent(like -> {
      Projector projector = bench.projector();
      int all = Flips.ALL.size();
      bench.tasks().start(new Work<>("flips", "Looking which assumptions could change it",
          progress -> Flips.of(projector, like, Flips.ALL, done -> {
            progress.check();
            progress.at((double) done / all, "Looking which assumptions could change it");
          }), found -> {
            if (question().filter(like::equals).isPresent()) {
              ranked.set(found);
            }
          }, this::failed));
    });
  }

  private Case one(Results results) {
    return named(results, asked.get().one()).orElseGet(() -> results.cases().stream()
        .filter(each -> !asked.get().other().equals(Optional.of(each.arrangement().name())))
        .skip(asked.get().other().isPresent() ? 0 : 1).findFirst()
        .orElseGet(results.cases()::getLast));
  }

  private Case other(Results results) {
    return named(results, asked.get().other()).orElseGet(results.cases()::getFirst);
  }

  private static Optional<Case> named(Results results, Optional<String> name) {
    return results.cases().stream()
        .filter(each -> name.equals(Optional.of(each.arrangement().name()))).findFirst();
  }

  private void changed() {
    ranked.set(List.of());
    refresh();
  }

  private void refresh() {
    if (active.get() && desk.page().get().equals("appraisal")) {
      question().ifPresentOrElse(this::work, () -> show(Optional.empty()));
    }
  }

  private void work(Question question) {
    bench.tasks()
        .start(new Work<>("flip", "Looking for what would have to be true",
            progress -> Flip.of(bench.projector(), question, progress::check), this::show,
            this::failed));
  }

  private void show(Optional<Flip> found) {
    problem.set(found.isPresent() ? "" : NO_FIGURE);
    shown.set(found);
  }

  private void failed(Exception e) {
    problem.set("This could not be worked out: " + e.getMessage());
  }
}
