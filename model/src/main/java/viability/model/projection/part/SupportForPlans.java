package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// The support staff that pupils with an education, health and care plan pay for: their top-ups,
/// and the first £6,000 of each that the school meets itself (finance regulations 2024, reg 11(3)).
/// It comes and goes with those pupils.
///
/// It is no more than class assistants leave of the line; the rest of the line stays.
final class SupportForPlans {

  private static final String WORDS = "Support for pupils with plans";

  private SupportForPlans() {}

  static Loaded<List<Part>> parts(Ground ground) {
    Optional<GrantRate> first = GrantRate.held(ground, "highNeedsFirst",
        "Met by the school for each");
    double left = left(ground);
    boolean known = ground.school().share(Need.EHCP).isPresent()
        || ground.budget().amount(FinanceCode.I03).pence() > 0;
    double pupils = ground.drivers().of(Driver.EHCP, 0)[0];
    if (first.isEmpty() || !known || pupils == 0 || left <= 0) {
      return Loaded.of(List.of());
    }
    Working base = base(ground, first.get());
    if (base.value() <= 0) {
      return Loaded.of(List.of());
    }
    boolean fits = base.value() <= left;
    Working fitted = fits
        ? base
        : Working.stated(WORDS + ", " + ground.span().base(), left, Unit.PENCE,
            "What class assistants leave of the line, which is less than plans pay for.",
            List.of(base));
    return new Loaded<>(
        List.of(
            new Following(ground, FinanceCode.E03, WORDS, fitted, Driver.EHCP, Index.SUPPORT_PAY)),
        fits ? List.of() : List.of(held(ground)));
  }

  private static Working base(Ground ground, GrantRate first) {
    double typed = HighNeedsPlaces.parts(ground).value().stream()
        .mapToDouble(part -> part.pence(0)[0]).sum();
    Working line = ground.line(FinanceCode.I03);
    Working topUps = typed == 0
        ? line
        : Working.difference("Top-ups", Unit.PENCE,
            "The line less what is typed for places and exceptional needs.",
            List.of(line, Ground.derived("Typed", typed, Unit.PENCE)));
    Working own = Working.product("The first part, which the school meets", "Pupils × amount.",
        List.of(ground.count(Driver.EHCP, 0), first.explain(ground.span().base())));
    return Working.sum(WORDS + ", " + ground.span().base(), Unit.PENCE,
        "Top-ups and the first part of what each pupil with a plan costs.", List.of(topUps, own));
  }

  /// What class assistants leave of the line.
  private static double left(Ground ground) {
    double assistants = ClassAssistants.parts(ground).value().stream()
        .mapToDouble(part -> part.pence(0)[0]).sum();
    return (double) ground.budget().amount(FinanceCode.E03).pence() - assistants;
  }

  private static Finding held(Ground ground) {
    return Finding.note(Place.TYPED, ground.school().name()
        + ": top-ups and the first \u00a36,000 for each pupil with a plan come to more"
        + " than class assistants leave of E03, so all of that is taken to follow pupils with plans.",
        "Lower what a class's assistants cost if fewer come and go with classes.");
  }
}
