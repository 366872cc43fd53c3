package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.GrantAssumptions;
import viability.model.projection.path.Rolls;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// The PE and sport premium: a lump sum and so much for each Year 1 to Year 6 pupil, or in a school
/// of 16 such pupils or fewer an amount for each alone; 5/12 of the school year before and 7/12 of
/// the one that starts in the year (conditions of grant, October 2025).
///
/// Its rates have not been raised, so they are held in cash. No policy beyond 2025/26 was found.
record SportPremium(Ground ground, FinanceCode code, GrantRate lump, GrantRate pupil,
    GrantRate small) implements Part {

  private static final int SMALL = 16;
  private static final Assumption PAID = GrantAssumptions.SPORT_PREMIUM;

  static Loaded<List<Part>> parts(Ground ground) {
    Optional<FinanceCode> line = GrantLine.of(ground);
    Optional<GrantRate> lump = GrantRate.held(ground, "sportLumpSum", "Lump sum");
    Optional<GrantRate> pupil = GrantRate.held(ground, "sportPupil", "For each pupil");
    Optional<GrantRate> small = GrantRate.held(ground, "sportSmallSchoolPupil",
        "For each pupil of a very small school");
    boolean taught = pupils(ground, ground.span().base().fundedBy())[0] > 0;
    if (line.isEmpty() || lump.isEmpty() || pupil.isEmpty() || small.isEmpty() || !taught) {
      return Loaded.of(List.of());
    }
    return new Loaded<>(
        List.of(new SportPremium(ground, line.get(), lump.get(), pupil.get(), small.get())),
        later(ground, lump.get()));
  }

  private static List<Finding> later(Ground ground, GrantRate lump) {
    SchoolYear last = new SchoolYear(lump.last().start());
    return ground.span().lastSchoolYear().compareTo(last) <= 0
        ? List.of()
        : List.of(Finding.note(Place.TYPED,
            "The PE and sport premium is taken to go on after " + last
                + "; no policy for later years was found.",
            "Set \u201c" + PAID.title() + "\u201d to 0% from the school year in which it ends."));
  }

  private static double[] pupils(Ground ground, SchoolYear year) {
    return Rolls.pupils(ground.pupils().roll(year), YearGroup.Y1, YearGroup.Y6);
  }

  @Override
  public String words() {
    return "PE and sport premium";
  }

  @Override
  public double[] pence(int year) {
    FundingYear funding = ground.span().at(year);
    double[] pence = of(funding.fundedBy(), 5);
    double[] starting = of(funding.schoolYear(), 7);
    for (int i = 0; i < pence.length; i++) {
      pence[i] += starting[i];
    }
    return pence;
  }

  @Override
  public Optional<double[]> lump(int year) {
    FundingYear funding = ground.span().at(year);
    double[] pence = lump(funding.fundedBy(), 5);
    double[] starting = lump(funding.schoolYear(), 7);
    for (int i = 0; i < pence.length; i++) {
      pence[i] += starting[i];
    }
    return Optional.of(pence);
  }

  private double[] lump(SchoolYear year, int months) {
    double[] pence = pupils(ground, year);
    double whole = lump.pence(new FundingYear(year.start())) * paid(year) * (months / 12.0);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = pence[i] <= SMALL ? 0 : Pence.round(whole);
    }
    return pence;
  }

  private double[] of(SchoolYear year, int months) {
    double[] pence = pupils(ground, year);
    FundingYear kept = new FundingYear(year.start());
    double paid = paid(year);
    double ofSmall = small.pence(kept);
    double sum = lump.pence(kept);
    double each = pupil.pence(kept);
    for (int i = 0; i < pence.length; i++) {
      double fullYear = pence[i] <= SMALL
          ? Pence.round(pence[i] * ofSmall)
          : sum + Pence.round(pence[i] * each);
      pence[i] = Pence.round(fullYear * paid * (months / 12.0));
    }
    return pence;
  }

  private double paid(SchoolYear year) {
    return ground.assumed().get(PAID, year.start());
  }

  @Override
  public Working explain(int year) {
    FundingYear funding = ground.span().at(year);
    return Working.sum(words(), Unit.PENCE,
        "The school year that ends in the year and the one that starts in it."
            + GrantLine.said(code),
        List.of(explain(funding.fundedBy(), 5), explain(funding.schoolYear(), 7)));
  }

  private Working explain(SchoolYear year, int months) {
    Source source = ground.assumed().source(PAID, Optional.of(ground.school().id()), year.start())
        .orElse(Source.TYPED);
    return Working.product("School year " + year,
        "The year's premium × the share of it paid × part of the year.",
        List.of(premium(year), Working.given(PAID.title(), paid(year), Unit.FACTOR, source),
            Ground.derived("Part of the funding year", months / 12.0, Unit.FACTOR)));
  }

  private Working premium(SchoolYear year) {
    FundingYear kept = new FundingYear(year.start());
    double pupils = pupils(ground, year)[0];
    Working counted = Ground.derived("Year 1 to Year 6, October " + year.start(), pupils,
        Unit.PUPILS);
    if (pupils <= SMALL) {
      return Working.product("The year's premium, 16 pupils or fewer", "Pupils × rate.",
          List.of(counted, small.explain(kept)));
    }
    return Working.sum("The year's premium", Unit.PENCE, "Lump sum + pupils × rate.", List.of(
        lump.explain(kept),
        Working.product("For pupils", "Pupils × rate.", List.of(counted, pupil.explain(kept)))));
  }
}
