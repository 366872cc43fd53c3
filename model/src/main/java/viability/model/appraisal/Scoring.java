package viability.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a user has laid down for an appraisal: weights that differ from our defaults, scores and
/// notes, and answers to the ethos gate. Options go by their arrangement's name, criteria by
/// [Criterion#id()].
public record Scoring(List<Weight> weights, List<Score> scores, List<Gate> gates) {

  /// Nothing laid down.
  public static final Scoring NONE = new Scoring(List.of(), List.of(), List.of());

  public Scoring {
    weights = List.copyOf(weights);
    scores = List.copyOf(scores);
    gates = List.copyOf(gates);
  }

  /// The weight typed for a criterion, if it differs from the default.
  public Optional<Weight> weight(Criterion criterion) {
    return weights.stream().filter(each -> each.criterion().equals(criterion.id())).findFirst();
  }

  /// What was typed for an option under a criterion.
  public Optional<Score> score(Criterion criterion, String option) {
    return scores.stream().filter(each -> each.isOf(criterion.id(), option)).findFirst();
  }

  /// The answer typed to an option's ethos gate.
  public Optional<Gate> gate(String option) {
    return gates.stream().filter(each -> each.option().equals(option)).findFirst();
  }

  /// The same with a criterion weighed so; the default weight is not kept.
  public Scoring with(Weight given) {
    List<Weight> all = new ArrayList<>(
        weights.stream().filter(each -> !each.criterion().equals(given.criterion())).toList());
    if (Criteria.named(given.criterion()).filter(c -> c.usual() == given.weight()).isEmpty()) {
      all.add(given);
    }
    return new Scoring(all, scores, gates);
  }

  /// The same with every weight at its default.
  public Scoring usualWeights() {
    return new Scoring(List.of(), scores, gates);
  }

  /// The same with a score or a note; one that says nothing is not kept.
  public Scoring with(Score given) {
    List<Score> all = new ArrayList<>(
        scores.stream().filter(each -> !each.isOf(given.criterion(), given.option())).toList());
    if (!given.isEmpty()) {
      all.add(given);
    }
    return new Scoring(weights, all, gates);
  }

  /// The same with a gate's answer.
  public Scoring with(Gate given) {
    List<Gate> all = new ArrayList<>(without(given.option()));
    all.add(given);
    return new Scoring(weights, scores, all);
  }

  /// The same with an option's gate unanswered.
  public Scoring withoutGate(String option) {
    return new Scoring(weights, scores, without(option));
  }

  private List<Gate> without(String option) {
    return gates.stream().filter(each -> !each.option().equals(option)).toList();
  }

  /// The same for an option that goes by another name now.
  public Scoring renamed(String from, String to) {
    UnaryOperator<String> name = option -> option.equals(from) ? to : option;
    return new Scoring(weights,
        scores.stream().map(score -> score.of(name.apply(score.option()))).toList(),
        gates.stream().map(gate -> gate.of(name.apply(gate.option()))).toList());
  }

  /// The same without what was said of an option.
  public Scoring forgetting(String option) {
    return new Scoring(weights,
        scores.stream().filter(score -> !score.option().equals(option)).toList(), without(option));
  }
}
