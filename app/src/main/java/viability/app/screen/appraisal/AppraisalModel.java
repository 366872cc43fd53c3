package viability.app.screen.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.screen.Bench;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Criterion;
import viability.model.appraisal.Gate;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.appraisal.Weight;
import viability.model.appraisal.option.Option;
import viability.model.projection.Explainer;

/// The Appraisal page without its window: the plan's arrangements weighed under the chosen
/// scenario, and the edits of weights, scores, notes and gates. Weights and scores are weighed at
/// once; figures follow the desk's results.
final class AppraisalModel {

  private final Desk desk;
  private final Explainer explainer;
  private final ReadOnlyObjectWrapper<Optional<Appraisal>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  AppraisalModel(Bench bench) {
    this.desk = bench.desk();
    this.explainer = bench.explainer();
    desk.results().subscribe(this::refresh);
    desk.plan().subscribe(this::refresh);
    desk.page().subscribe(this::refresh);
    refresh();
  }

  /// The options weighed; empty while there are no results.
  ReadOnlyObjectProperty<Optional<Appraisal>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Weighs a criterion; a drag is undone in one step.
  void weigh(Criterion criterion, double weight) {
    int whole = Math.clamp(Math.round(weight), 0, Weight.MOST);
    desk.edit("Weight of " + criterion.title(), "weight " + criterion.id(),
        plan -> plan.withAppraisal(plan.appraisal().with(new Weight(criterion.id(), whole))));
  }

  /// A drag has begun or ended.
  void settle() {
    desk.settle();
  }

  void usualWeight(Criterion criterion) {
    edit("Weight of " + criterion.title() + " back to its default",
        given -> given.with(new Weight(criterion.id(), criterion.usual())));
  }

  void usualWeights() {
    edit("All weights back to their defaults", Scoring::usualWeights);
  }

  /// Types a score; nothing typed takes it away. The answer says why it was refused.
  Optional<String> score(Criterion criterion, String option, String typed) {
    String plain = typed.strip();
    if (!plain.isEmpty() && !plain.matches("10|\\d")) {
      return Optional.of("Type a whole number from 0 to " + Score.MOST + ".");
    }
    OptionalInt points = plain.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(plain));
    edit("Score of \u201c" + option + "\u201d for " + criterion.title(), given -> given
        .with(new Score(criterion.id(), option, points, note(given, criterion, option))));
    return Optional.empty();
  }

  /// Types why an option has its score.
  void note(Criterion criterion, String option, String typed) {
    edit("Note on \u201c" + option + "\u201d for " + criterion.title(),
        given -> given.with(new Score(criterion.id(), option,
            given.score(criterion, option).map(Score::points).orElse(OptionalInt.empty()),
            typed.strip())));
  }

  /// Answers an option's ethos gate, or takes the answer back.
  void gate(String option, Optional<Boolean> open) {
    edit("Ethos gate of \u201c" + option + "\u201d",
        given -> open.map(answer -> given.with(new Gate(option, answer, gateNote(given, option))))
            .orElseGet(() -> given.withoutGate(option)));
  }

  /// Types who answered an ethos gate and why; only kept with an answer.
  void gateNote(String option, String typed) {
    edit("Note on the ethos gate of \u201c" + option + "\u201d", given -> given.gate(option)
        .map(gate -> given.with(new Gate(option, gate.open(), typed.strip()))).orElse(given));
  }

  private static String note(Scoring given, Criterion criterion, String option) {
    return given.score(criterion, option).map(Score::note).orElse("");
  }

  private static String gateNote(Scoring given, String option) {
    return given.gate(option).map(Gate::note).orElse("");
  }

  private void edit(String words, UnaryOperator<Scoring> change) {
    desk.settle();
    desk.edit(words, plan -> plan.withAppraisal(change.apply(plan.appraisal())));
  }

  private void refresh() {
    if (desk.page().get().equals("appraisal")) {
      shown.set(desk.results().get().flatMap(results -> desk.plan().get()
          .map(plan -> Appraisal.of(options(results), plan.appraisal()))));
    }
  }

  private List<Option> options(Results results) {
    return IntStream.range(0, results.cases().size())
        .mapToObj(i -> new Option(results.cases().get(i), results.projections().get(i), explainer))
        .toList();
  }
}
