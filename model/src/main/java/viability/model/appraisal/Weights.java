package viability.model.appraisal;

import java.util.ArrayList;
import java.util.List;

/// A weight for every criterion, in the order of [Criteria#ALL]; only their proportions matter.
public record Weights(List<Double> each) {

  /// Throws [IllegalArgumentException] where there is not one for each criterion, or one is
  /// below zero.
  public Weights {
    each = List.copyOf(each);
    if (each.size() != Criteria.ALL.size() || each.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException(
          "Weights from 0 for " + Criteria.ALL.size() + " criteria, not " + each);
    }
  }

  /// The user's weights, and our defaults where there are none.
  public static Weights of(Scoring scoring) {
    return new Weights(Criteria.ALL.stream().map(criterion -> (double) scoring.weight(criterion)
        .map(Weight::weight).orElse(criterion.usual())).toList());
  }

  /// All the same.
  public static Weights equal() {
    return new Weights(Criteria.ALL.stream().map(each -> 1.0).toList());
  }

  public double of(Criterion criterion) {
    return each.get(Criteria.ALL.indexOf(criterion));
  }

  /// A criterion's share of all weight, from 0 to 1; 0 where nothing has any.
  public double share(Criterion criterion) {
    return sum() == 0 ? 0 : of(criterion) / sum();
  }

  public Weights with(Criterion criterion, double weight) {
    List<Double> changed = new ArrayList<>(each);
    changed.set(Criteria.ALL.indexOf(criterion), weight);
    return new Weights(changed);
  }

  /// Half of all weight on one criterion, the rest as these have it.
  public Weights halfOn(Criterion criterion) {
    double rest = sum() - of(criterion);
    return with(criterion, rest == 0 ? 1 : rest);
  }

  /// All of them times the same.
  public Weights times(double factor) {
    return new Weights(each.stream().map(weight -> weight * factor).toList());
  }

  double sum() {
    return each.stream().mapToDouble(Double::doubleValue).sum();
  }
}
