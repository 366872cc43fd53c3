package viability.model.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import viability.model.appraisal.Criteria;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.appraisal.Weight;
import viability.model.plan.Plan;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Whether the weights and scores of a plan that was read are such as can be given.
final class AppraisalCheck {

  private AppraisalCheck() {}

  static List<Finding> check(Plan plan, Place place) {
    Scoring given = plan.appraisal();
    List<Finding> findings = new ArrayList<>();
    given.weights().stream().filter(each -> outside(each.weight(), Weight.MOST))
        .forEach(each -> findings.add(Finding.stop(place,
            "The plan weighs \u201c" + each.criterion() + "\u201d with " + each.weight() + ".",
            "A weight is from 0 to " + Weight.MOST + ".")));
    given
        .scores().stream().filter(
            each -> outside(each.points().orElse(0), Score.MOST))
        .forEach(
            each -> findings
                .add(Finding.stop(place,
                    "The plan scores \u201c" + each.option() + "\u201d with "
                        + each.points().orElse(0) + ".",
                    "A score is from 0 to " + Score.MOST + ".")));
    Set<String> criteria = new TreeSet<>(given.weights().stream().map(Weight::criterion).toList());
    given.scores().forEach(each -> criteria.add(each.criterion()));
    criteria.stream().filter(id -> Criteria.named(id).isEmpty())
        .forEach(id -> findings.add(Finding.doubt(place,
            "The plan weighs or scores \u201c" + id
                + "\u201d, which this version does not know and leaves alone.",
            "Look at the Appraisal page before relying on it.")));
    return findings;
  }

  private static boolean outside(int value, int most) {
    return value < 0 || value > most;
  }
}
