package viability.model.viability.breakeven;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.projection.SteadyState;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The rolls at which a school breaks even in a year, in steady state: the roll that is taught is
/// the roll that funds.
///
/// `balances` are the in-year balances of rolls 1, 2, 3 and so on to twice the base year's October
/// roll `base`, with its mix of year groups; `intakeBalances` those of intakes 1, 2, 3 and so on,
/// each in every year group. The year's prices, rates and dated changes hold.
public record BreakEven(SchoolId school, FundingYear year, double base, Credit rolls,
    Credit intakes, List<Money> balances, List<Money> intakeBalances, String explanation) {

  public BreakEven {
    balances = List.copyOf(balances);
    intakeBalances = List.copyOf(intakeBalances);
  }

  /// The break-even of one school of a case with its projection; empty where the school could not
  /// be projected. Throws [IllegalArgumentException] where the year is not one of the case's.
  public static Optional<BreakEven> of(Projector projector, Case wanted, Projection projection,
      SchoolId id, FundingYear year) {
    int index = index(wanted, year);
    School school = wanted.setting().school(id);
    return roll(projection, id).flatMap(base -> {
      Optional<List<Money>> balances = balances(projector, wanted, id, index,
          SteadyRolls.scaled(base));
      Optional<List<Money>> intakes = balances(projector, wanted, id, index,
          SteadyRolls.filled(base, school));
      return balances.flatMap(rolls -> intakes.map(each -> of(school, year, base, rolls, each)));
    });
  }

  private static BreakEven of(School school, FundingYear year, SortedMap<YearGroup, Double> base,
      List<Money> balances, List<Money> intakes) {
    Credit rolls = Credit.of(balances);
    Credit filled = Credit.of(intakes);
    double pupils = SteadyRolls.funded(base);
    return new BreakEven(school.id(), year, pupils, rolls, filled, balances, intakes,
        Explanation.of(school, year, Math.round(pupils), rolls, filled, balances));
  }

  /// How the balance of a roll comes about, line by line; empty outside 1 to twice the base roll.
  public Optional<Working> working(Projector projector, Case wanted, Projection projection,
      int roll) {
    return roll(projection, school).map(SteadyRolls::scaled)
        .filter(all -> roll >= 1 && roll <= all.size()).flatMap(all -> projector.steady(school,
            wanted, index(wanted, year), List.of(all.get(roll - 1))))
        .map(steady -> steady.working(0));
  }

  private static Optional<SortedMap<YearGroup, Double>> roll(Projection projection, SchoolId id) {
    return projection.schools().stream().filter(years -> years.school().equals(id)).findFirst()
        .map(years -> years.years().getFirst()).map(YearFigures::roll);
  }

  private static Optional<List<Money>> balances(Projector projector, Case wanted, SchoolId id,
      int index, List<double[]> rolls) {
    if (rolls.isEmpty()) {
      return Optional.of(List.of());
    }
    Optional<SteadyState> steady = projector.steady(id, wanted, index, rolls);
    return steady.map(state -> IntStream.range(0, rolls.size()).mapToObj(state::inYear).toList());
  }

  private static int index(Case wanted, FundingYear year) {
    int index = year.minus(wanted.base().year());
    if (index < 0 || index >= wanted.years()) {
      throw new IllegalArgumentException(
          year + " is not one of the " + wanted.years() + " years from " + wanted.base().year());
    }
    return index;
  }
}
