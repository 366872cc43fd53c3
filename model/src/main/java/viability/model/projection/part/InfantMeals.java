package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.GrantAssumptions;
import viability.model.projection.path.Rolls;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// The grant for infants' free lunches: Reception to Year 2 pupils who are not entitled otherwise ×
/// the share who eat × 190 days × the payment for a meal, 5/12 of the school year before and 7/12 of
/// the one that starts in the year.
///
/// Free lunches and free meals for funding are two counts from October 2026: more pupils are
/// entitled to lunch then, which takes them out of this grant and leaves funding as it is.
record InfantMeals(Ground ground, FinanceCode code, GrantRate rate,
    double entitled) implements Part {

  /// School days in a year, as the grant counts them.
  private static final int DAYS = 190;

  static Loaded<List<Part>> parts(Ground ground) {
    Optional<FinanceCode> line = GrantLine.of(ground);
    Optional<GrantRate> rate = GrantRate.of(ground, "infantMeal", "Payment for a meal",
        GrantAssumptions.MEAL_GROWTH);
    boolean infants = infants(ground, ground.span().base().fundedBy())[0] > 0;
    if (line.isEmpty() || rate.isEmpty() || !infants) {
      return Loaded.of(List.of());
    }
    OptionalDouble entitled = ground.school().share(Need.FSM);
    return entitled.isPresent()
        ? Loaded
            .of(List.of(new InfantMeals(ground, line.get(), rate.get(), entitled.getAsDouble())))
        : new Loaded<>(List.of(), List.of(unknown(ground, line.get())));
  }

  private static Finding unknown(Ground ground, FinanceCode line) {
    return Finding.note(Place.TYPED, ground.school().name()
        + ": the share of its pupils on free meals is not known, so its grant for infants' lunches is left in the rest of "
        + line.code() + ".", "Load a census that gives it.");
  }

  private static double[] infants(Ground ground, SchoolYear year) {
    return Rolls.pupils(ground.pupils().roll(year), YearGroup.R, YearGroup.Y2);
  }

  @Override
  public String words() {
    return "Infants' free lunches";
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

  private double[] of(SchoolYear year, int months) {
    double[] pence = infants(ground, year);
    FundingYear kept = new FundingYear(year.start());
    double others = others(year);
    double takeUp = takeUp();
    double payment = rate.pence(kept);
    double grown = rate.grown(kept);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(pence[i] * others * takeUp * DAYS * payment * grown * (months / 12.0));
    }
    return pence;
  }

  private double takeUp() {
    return ground.assumed(GrantAssumptions.MEAL_TAKE_UP);
  }

  /// The share of pupils not entitled to a free lunch but for being infants.
  private double others(SchoolYear year) {
    double more = ground.assumed().get(GrantAssumptions.MORE_FREE_MEALS, ground.school().id(),
        year.start());
    return Math.max(0, 1 - entitled - more);
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
    FundingYear kept = new FundingYear(year.start());
    List<Working> inputs = new ArrayList<>(List.of(
        Ground.derived("Reception to Year 2, October " + year.start(), infants(ground, year)[0],
            Unit.PUPILS),
        Ground.derived("Share not entitled otherwise", others(year), Unit.FACTOR),
        ground.input(GrantAssumptions.MEAL_TAKE_UP, Unit.FACTOR),
        Ground.derived("School days", DAYS, Unit.FACTOR)));
    inputs.addAll(rate.inputs(kept));
    inputs.add(Ground.derived("Part of the funding year", months / 12.0, Unit.FACTOR));
    return Working.product("School year " + year,
        "Pupils × not entitled otherwise × take-up × days × payment × part of the year.", inputs);
  }
}
