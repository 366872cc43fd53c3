package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.effect.Effect;
import viability.model.funding.Formula;
import viability.model.funding.FundingRates;
import viability.model.funding.YearRates;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.spending.Driver;
import viability.model.spending.LineGroup;
import viability.model.trace.Finding;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// One school worked through its years: pupils, classes, lines and balances, future by future.
final class SchoolRun {

  private final School school;
  private final Budget budget;
  private final Span span;
  private final RollSteps steps;
  private final PupilPath pupils;
  private final ClassPath classes;
  private final Drivers drivers;
  private final Prices prices;
  private final Share share;
  private final Ledger ledger;
  private final List<Finding> findings = new ArrayList<>();

  SchoolRun(School school, Budget budget, Case wanted, List<Effect> effects, FundingRates rates,
      Block block) {
    this.school = school;
    this.budget = budget;
    this.span = new Span(wanted.base().year(), wanted.years());
    Assumed assumed = wanted.setting().assumed();
    steps = new RollSteps(school, wanted.setting().schools(), wanted.births(), assumed,
        span.firstSchoolYear());
    pupils = new PupilPath(school, steps, span, block);
    classes = new ClassPath(school.id(), pupils, assumed, effects, span);
    drivers = new Drivers(pupils, classes, span);
    prices = new Prices(assumed, span, block);
    share = share(assumed, rates);
    ClassCosts costs = new ClassCosts(school, budget, drivers.of(Driver.CLASSES, 0)[0], assumed);
    PayGrants grants = PayGrants.of(assumed, span, (double) budget.amount(FinanceCode.E01).pence());
    ledger = new Ledger(budget, LineGroup.of(budget, costs.byClass()), drivers, prices, share,
        grants, effects);
    findings.addAll(pupils.findings());
    findings.addAll(costs.findings());
    findings.addAll(Doubts.of(school, budget, share, drivers, ledger));
  }

  private Share share(Assumed assumed, FundingRates rates) {
    FundingYear base = budget.year();
    YearRates known = rates.in(base);
    Rate areaCost = Rate.of(assumed.get(Assumptions.AREA_COST, school.id(), base.start()));
    double uprating = 1;
    for (FundingYear year = known.year().plus(1); year.compareTo(base) <= 0; year = year.plus(1)) {
      uprating *= 1 + assumed.get(Assumptions.FUNDING_GROWTH, year.start());
    }
    double[][] roll = pupils.roll(base.fundedBy());
    return new Share(Formula.of(school, known, areaCost), uprating,
        budget.amount(FinanceCode.I01).pence(), roll, pupils.funded(base.fundedBy()));
  }

  /// The school's years in the central case, exactly.
  SchoolYears years() {
    List<YearFigures> years = new ArrayList<>();
    Optional<Money> reserve = budget.reserve();
    for (int year = 0; year < span.years(); year++) {
      YearFigures figures = figures(year, reserve);
      Money inYear = figures.inYear();
      reserve = year == 0 ? reserve : reserve.map(before -> before.plus(inYear));
      years.add(figures.withReserve(reserve));
    }
    return new SchoolYears(school.id(), school.name(), years);
  }

  private YearFigures figures(int year, Optional<Money> reserve) {
    FundingYear funding = span.at(year);
    TreeMap<FinanceCode, Money> lines = new TreeMap<>();
    ledger.lines(year).forEach((code, pence) -> lines.put(code, Pence.money(pence[0])));
    Money income = total(lines, FinanceCode::isIncome)
        .minus(lines.getOrDefault(FinanceCode.E30, Money.ZERO));
    Money spending = total(lines, FinanceCode::isSpending);
    return new YearFigures(funding, Rolls.central(pupils.roll(funding.schoolYear())),
        pupils.funded(funding.schoolYear())[0], pupils.funded(funding.fundedBy())[0],
        classes.in(funding.schoolYear())[0], income, spending, reserve, lines);
  }

  private static Money total(Map<FinanceCode, Money> lines,
      java.util.function.Predicate<FinanceCode> counted) {
    return lines.entrySet().stream().filter(line -> counted.test(line.getKey()))
        .map(Map.Entry::getValue).reduce(Money.ZERO, Money::plus);
  }

  School school() {
    return school;
  }

  Budget budget() {
    return budget;
  }

  Span span() {
    return span;
  }

  RollSteps steps() {
    return steps;
  }

  Drivers drivers() {
    return drivers;
  }

  Prices prices() {
    return prices;
  }

  Share share() {
    return share;
  }

  Ledger ledger() {
    return ledger;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
