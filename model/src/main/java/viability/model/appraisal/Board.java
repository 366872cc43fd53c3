package viability.model.appraisal;

import java.util.List;

/// The options that may be ranked, each with its score under every criterion in the order of
/// [Criteria#ALL].
public record Board(List<List<Scored>> options) {

  public Board {
    options = options.stream().map(List::copyOf).toList();
  }

  /// The options' totals under some weights, those with most at the least first.
  Ranking ranked(Weights weights) {
    return new Ranking(options.stream().map(scores -> Total.of(scores, weights)).toList());
  }
}
