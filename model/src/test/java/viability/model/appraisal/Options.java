package viability.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import viability.model.appraisal.option.Option;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedManager;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.TwoSchools;
import viability.model.school.SchoolId;

/// Two small schools alone, and federated with one business manager, as options.
final class Options {

  static final List<SchoolId> BOTH = List.of(TwoSchools.ASH, TwoSchools.BEECH);

  private Options() {}

  static Option of(Case wanted) {
    return new Option(wanted, TwoSchools.project(wanted), new Explainer(TwoSchools.projector()));
  }

  static Option of(Arrangement arrangement) {
    return of(TwoSchools.both(arrangement));
  }

  private static final Option ALONE = of(TwoSchools.alone().named("Alone"));

  static Option alone() {
    return ALONE;
  }

  static Option federation() {
    return of(new Federation("Federation", BOTH, TwoSchools.SEPTEMBER_2027, Optional.empty(),
        Optional.of(new SharedManager(Optional.empty(), Optional.empty())), Optional.empty(), true,
        ShareKey.EQUAL));
  }

  /// Scores typed for an option, one a criterion in their order; below zero for none.
  static Scoring typed(Scoring scoring, String option, int... points) {
    Scoring all = scoring;
    for (int i = 0; i < points.length; i++) {
      OptionalInt given = points[i] < 0 ? OptionalInt.empty() : OptionalInt.of(points[i]);
      all = all.with(new Score(Criteria.ALL.get(i).id(), option, given, ""));
    }
    return all;
  }

  /// A board of such scores, a line for each option, which are called A, B and so on.
  static Board board(double[]... lines) {
    Option any = alone();
    List<List<Scored>> options = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      Option option = new Option(
          any.wanted().under(any.arrangement().named(String.valueOf((char) ('A' + line)))),
          any.projection(), any.explainer());
      List<Scored> scores = new ArrayList<>();
      for (int i = 0; i < Criteria.ALL.size(); i++) {
        double points = lines[line][i];
        scores.add(new Scored(Criteria.ALL.get(i), option,
            points < 0 ? OptionalDouble.empty() : OptionalDouble.of(points), true, "", List.of()));
      }
      options.add(scores);
    }
    return new Board(options);
  }
}
