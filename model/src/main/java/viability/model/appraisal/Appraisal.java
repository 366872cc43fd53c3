package viability.model.appraisal;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.appraisal.option.Option;
import viability.model.appraisal.principle.Principle;
import viability.model.appraisal.principle.Principles;
import viability.model.appraisal.principle.Tested;

/// Options weighed: their gates, their scores by criterion, the ranking under the user's weights
/// and under others, and how each stands to the principles.
///
/// `scores` has a list for every criterion, in the order of [Criteria#ALL], with a score for every
/// option, in the options' order; so have `gates`. An option that does not pass a gate is scored but
/// not ranked.
public record Appraisal(List<Option> options, Scoring scoring, Weights weights, List<Gated> gates,
    List<List<Scored>> scores, Stability stability) {

  public Appraisal {
    options = List.copyOf(options);
    gates = List.copyOf(gates);
    scores = scores.stream().map(List::copyOf).toList();
  }

  /// The appraisal of a plan's options, in its order, by what the user has laid down.
  public static Appraisal of(List<Option> options, Scoring scoring) {
    List<List<Scored>> scores = Criteria.ALL.stream()
        .map(criterion -> Scored.of(criterion, options, scoring)).toList();
    List<Gated> gates = options.stream().map(option -> Gated.of(option, scoring)).toList();
    Weights weights = Weights.of(scoring);
    Board board = new Board(IntStream.range(0, options.size()).filter(i -> gates.get(i).isRanked())
        .mapToObj(i -> scores.stream().map(each -> each.get(i)).toList()).toList());
    return new Appraisal(options, scoring, weights, gates, scores, Stability.of(board, weights));
  }

  /// The ranking under the user's weights.
  public Ranking ranking() {
    return stability.yours();
  }

  /// How each option stands to a principle, in the options' order.
  public List<Tested> tested(Principle principle) {
    return options.stream().map(option -> principle.test(option, options)).toList();
  }

  /// The eight principles.
  public static List<Principle> principles() {
    return Principles.ALL;
  }
}
