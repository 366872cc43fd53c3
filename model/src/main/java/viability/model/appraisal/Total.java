package viability.model.appraisal;

import java.util.List;

/// An option's points out of 100 under some weights: the least and the most they can come to once
/// everything is scored, which are the same where everything is. `missing` are the criteria with
/// weight that are not scored yet.
public record Total(String option, double low, double high, List<Criterion> missing) {

  public Total {
    missing = List.copyOf(missing);
  }

  public boolean isComplete() {
    return missing.isEmpty();
  }

  static Total of(List<Scored> scores, Weights weights) {
    double sum = Math.max(weights.sum(), Double.MIN_NORMAL);
    double low = 0;
    double high = 0;
    for (Scored each : scores) {
      double share = weights.of(each.criterion()) / sum * 100 / Score.MOST;
      low += share * each.low();
      high += share * each.high();
    }
    return new Total(scores.getFirst().option().name(), low, high,
        scores.stream().filter(each -> each.points().isEmpty())
            .filter(each -> weights.of(each.criterion()) > 0).map(Scored::criterion).toList());
  }
}
