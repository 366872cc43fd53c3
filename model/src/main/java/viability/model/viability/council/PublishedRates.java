package viability.model.viability.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Default;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.viability.measure.Say;

/// Where a pay award or a funding rate has been published, the plan does not assume a better one.
final class PublishedRates implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < wanted.years(); i++) {
      int year = wanted.base().year().start() + i;
      published(Assumptions.TEACHER_PAY, year)
          .filter(known -> assumed(wanted, Assumptions.TEACHER_PAY, year) < known.value())
          .ifPresent(known -> findings
              .add(finding(wanted, Assumptions.TEACHER_PAY, year, known, "below the announced ")));
      published(Assumptions.PAY_GRANT, year)
          .filter(known -> assumed(wanted, Assumptions.PAY_GRANT, year) > known.value())
          .ifPresent(known -> findings
              .add(finding(wanted, Assumptions.PAY_GRANT, year, known, "above the announced ")));
      published(Assumptions.FUNDING_GROWTH, year)
          .filter(known -> assumed(wanted, Assumptions.FUNDING_GROWTH, year) > known.value())
          .ifPresent(known -> findings.add(
              finding(wanted, Assumptions.FUNDING_GROWTH, year, known, "above the published ")));
    }
    return findings;
  }

  private static double assumed(Case wanted, Assumption assumption, int year) {
    return wanted.setting().assumed().get(assumption, year);
  }

  private static Optional<Default> published(Assumption assumption, int year) {
    return assumption.in(year)
        .filter(known -> known.source().mark() == Mark.FOUND && known.fromYear() <= year);
  }

  private static Finding finding(Case wanted, Assumption assumption, int year, Default known,
      String words) {
    return Finding.doubt(Place.TYPED,
        "\u201c" + assumption.title() + "\u201d in " + year + " is assumed at "
            + Say.figure(assumed(wanted, assumption, year), Working.Unit.PER_CENT) + ", " + words
            + Say.figure(known.value(), Working.Unit.PER_CENT) + " (" + known.source().words()
            + ").",
        "Use the published figure in the plan that goes to the council.");
  }
}
