package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.GrantAssumptions;
import viability.model.projection.path.Rolls;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;

/// The pupil premium for pupils who had free meals in the last six years: the October census before
/// the year, Reception to Year 6 and Years 7 to 11 each at the year's rate.
///
/// Looked-after children's premium is not taken to be the school's; with the service premium it is
/// in the rest of the line. Where no file gives the share of such pupils, the base year's line says
/// it: all of the line is then taken to be this premium.
record PupilPremium(Ground ground, GrantRate primary, GrantRate secondary, double share,
    Source source) implements Part {

  static Loaded<List<Part>> parts(Ground ground) {
    Optional<GrantRate> primary = GrantRate.of(ground, "pupilPremiumPrimary",
        "Pupil premium for a primary pupil", GrantAssumptions.PREMIUM_GROWTH);
    Optional<GrantRate> secondary = GrantRate.of(ground, "pupilPremiumSecondary",
        "Pupil premium for a secondary pupil", GrantAssumptions.PREMIUM_GROWTH);
    double line = (double) ground.budget().amount(FinanceCode.I05).pence();
    if (primary.isEmpty() || secondary.isEmpty() || line <= 0) {
      return Loaded.of(List.of());
    }
    PupilPremium all = new PupilPremium(ground, primary.get(), secondary.get(), 1, Source.TYPED);
    Optional<NeedShare> known = ground.school().needs().stream()
        .filter(need -> need.need() == Need.FSM6).findFirst();
    if (known.isPresent()) {
      return known(all.of(known.get().share(), known.get().source()), line);
    }
    OptionalDouble solved = all.solved(line);
    return solved.isEmpty()
        ? Loaded.of(List.of())
        : new Loaded<>(List.of(all.of(solved.getAsDouble(), solvedFrom())),
            List.of(said(ground, solved.getAsDouble())));
  }

  /// The premium of a known share. Where the base year's rates were not found, what they were taken
  /// to be may come to more than the line; the line is right then, and the share is held to it.
  private static Loaded<List<Part>> known(PupilPremium premium, double line) {
    FundingYear base = premium.ground.span().base();
    double worked = premium.pence(0)[0];
    if (worked <= line || premium.primary.last().compareTo(base) >= 0) {
      return Loaded.of(List.of(premium));
    }
    return new Loaded<>(List.of(premium.of(premium.share * line / worked, premium.source)),
        List.of(Finding.note(Place.TYPED,
            premium.ground.school().name() + ": the pupil premium rates of " + base
                + " were not found; as they were taken to be, they come to "
                + Math.round(100 * (worked / line - 1))
                + "% more than line I05, so the line is taken as it stands.",
            "Nothing to do, unless the line is wrong.")));
  }

  private PupilPremium of(double of, Source from) {
    return new PupilPremium(ground, primary, secondary, of, from);
  }

  /// The share of pupils whose premium would come to the base year's line.
  private OptionalDouble solved(double line) {
    double full = everyPupil(0)[0];
    return full > 0 ? OptionalDouble.of(Math.min(1, line / full)) : OptionalDouble.empty();
  }

  private static Source solvedFrom() {
    return new Source(Mark.DERIVED, "worked out from line I05 of the base year", "");
  }

  private static Finding said(Ground ground, double share) {
    return Finding.note(Place.TYPED, ground.school().name() + ": its pupil premium in "
        + ground.span().base() + " is what " + Math.round(share * 100)
        + "% of its pupils would bring; that share is taken to have had free meals in the last six years.",
        "Type the share if you know it; premium for looked-after children may be in the line.");
  }

  @Override
  public FinanceCode code() {
    return FinanceCode.I05;
  }

  @Override
  public String words() {
    return "Pupil premium for free meals in the last six years";
  }

  @Override
  public double[] pence(int year) {
    double[] pence = everyPupil(year);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(pence[i] * share);
    }
    return pence;
  }

  /// The premium if every pupil brought it.
  private double[] everyPupil(int year) {
    FundingYear funding = ground.span().at(year);
    double[][] roll = ground.pupils().roll(funding.fundedBy());
    double[] young = Rolls.pupils(roll, YearGroup.R, YearGroup.Y6);
    double[] old = Rolls.pupils(roll, YearGroup.Y7, YearGroup.Y11);
    times(young, primary.pence(funding), primary.grown(funding));
    times(old, secondary.pence(funding), secondary.grown(funding));
    ShareSums.add(old, young);
    return young;
  }

  private static void times(double[] pupils, double rate, double grown) {
    for (int i = 0; i < pupils.length; i++) {
      pupils[i] = Pence.round(pupils[i] * rate * grown);
    }
  }

  @Override
  public Working explain(int year) {
    Working every = Working.sum("If every pupil brought it", Unit.PENCE,
        "Pupils of the October census before the year × the year's rate.",
        List.of(every(year, YearGroup.R, YearGroup.Y6, primary),
            every(year, YearGroup.Y7, YearGroup.Y11, secondary)));
    return Working.product(words(),
        "Every pupil's premium × the share who had free meals in the last six years.",
        List.of(every, Working.given("Share who had free meals in the last six years", share,
            Unit.FACTOR, source)));
  }

  private Working every(int year, YearGroup from, YearGroup to, GrantRate rate) {
    FundingYear funding = ground.span().at(year);
    String groups = from.words() + " to " + to.words();
    double pupils = Rolls.pupils(ground.pupils().roll(funding.fundedBy()), from, to)[0];
    List<Working> inputs = new ArrayList<>();
    inputs.add(Ground.derived("Pupils in October " + funding.fundedBy().start() + ", " + groups,
        pupils, Unit.PUPILS));
    inputs.addAll(rate.inputs(funding));
    return Working.product(groups, "Pupils × rate.", inputs);
  }
}
