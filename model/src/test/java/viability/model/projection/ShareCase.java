package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.funding.FundingRates;
import viability.model.funding.GuaranteeRange;
import viability.model.funding.RateChange;
import viability.model.funding.RolledIn;
import viability.model.funding.UnitValue;
import viability.model.funding.Uprating;
import viability.model.funding.YearRates;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// One school's share projected for four years, built up piece by piece: Ash Lane, 175 pupils in
/// every counted year, at 2025-26 rates of 3,847 for a pupil and 145,100 for a school × 1.18, and no
/// sport premium.
record ShareCase(School school, FundingRates rates, List<Change> typed, Basis basis) {

  private static final Source SOURCE = new Source(Mark.FOUND, "example", "");

  static ShareCase ash() {
    return new ShareCase(TwoSchools.ash(), TwoSchools.rates(), List.of(Change.of("pe-premium", 0)),
        Basis.NONE);
  }

  ShareCase assume(String name, double value) {
    List<Change> more = new ArrayList<>(typed);
    more.add(Change.of(name, value));
    return new ShareCase(school, rates, more, basis);
  }

  ShareCase school(School other) {
    return new ShareCase(other, rates, typed, basis);
  }

  /// The base year's lines in pounds.
  ShareCase lines(Map<FinanceCode, String> pounds) {
    return school(school.withBudgets(List.of(TwoSchools.budget(pounds))));
  }

  /// A rate that the plan's owner types.
  ShareCase type(int year, String rate, int pounds) {
    List<RateChange> more = new ArrayList<>(basis.rates());
    more.add(new RateChange(new FundingYear(year), rate, Money.pounds(pounds)));
    return new ShareCase(school, rates, typed, basis.withRates(more));
  }

  /// What a council might guarantee in a year.
  ShareCase guarantee(int year, String least) {
    FundingYear of = new FundingYear(year);
    TreeMap<FundingYear, YearRates> more = new TreeMap<>(rates.years());
    more.put(of,
        new YearRates(of, new TreeMap<>(),
            Optional.of(new GuaranteeRange(Rate.of(least), Rate.of("0"), SOURCE)), Optional.empty(),
            List.of()));
    return new ShareCase(school, new FundingRates(more), typed, basis);
  }

  /// A later year's budget that gives the share alone.
  ShareCase laterShare(int year, String pounds) {
    List<Budget> more = new ArrayList<>(school.budgets());
    more.add(new Budget(new FundingYear(year), BudgetColumn.BUDGET, 12, new TreeMap<>(
        Map.of(FinanceCode.I01, new Figure(Money.of(pounds), Place.file("next.xlsx"))))));
    return school(school.withBudgets(more));
  }

  /// A year whose rates for a pupil and a school are known, after a grant joined them.
  ShareCase rates(int year, int pupil, int lumpSum, String uprating) {
    FundingYear of = new FundingYear(year);
    TreeMap<FundingYear, YearRates> more = new TreeMap<>(rates.years());
    more.put(of, new YearRates(of, values(pupil, lumpSum), Optional.empty(),
        Optional.of(new Uprating(Rate.of(uprating), SOURCE)), grant(of)));
    return new ShareCase(school, new FundingRates(more), typed, basis);
  }

  /// A year that a grant joins, whose rates are not known.
  ShareCase joins(int year) {
    FundingYear of = new FundingYear(year);
    TreeMap<FundingYear, YearRates> more = new TreeMap<>(rates.years());
    more.put(of, new YearRates(of, new TreeMap<>(), Optional.empty(), Optional.empty(), grant(of)));
    return new ShareCase(school, new FundingRates(more), typed, basis);
  }

  ShareCase minimum(int pounds) {
    TreeMap<FundingYear, YearRates> more = new TreeMap<>(rates.years());
    TreeMap<String, UnitValue> values = values(3847, 145_100);
    values.put("minimumPrimary", new UnitValue(Money.pounds(pounds), SOURCE));
    more.put(TwoSchools.BASE, new YearRates(TwoSchools.BASE, values));
    return new ShareCase(school, new FundingRates(more), typed, basis);
  }

  private static TreeMap<String, UnitValue> values(int pupil, int lumpSum) {
    return new TreeMap<>(Map.of("basicPrimary", new UnitValue(Money.pounds(pupil), SOURCE),
        "lumpSum", new UnitValue(Money.pounds(lumpSum), SOURCE)));
  }

  private static List<RolledIn> grant(FundingYear joins) {
    return List.of(new RolledIn("Pay Grant", joins.plus(-1), List.of("basic"), SOURCE));
  }

  Money line(FinanceCode code, int year) {
    return project().schools().getFirst().years().get(year).lines().getOrDefault(code, Money.ZERO);
  }

  /// The parts of the share in a year, as `words amount`, the local adjustment left out.
  List<String> parts(int year) {
    FundingStatement statement = statement(year);
    List<String> parts = new ArrayList<>(List.of("Formula funding " + statement.formula()));
    statement.others().forEach(other -> parts.add(other.words() + " " + other.amount()));
    return parts;
  }

  FundingStatement statement(int year) {
    return FundingStatement.of(new Projector(rates, TwoSchools.staff()), wanted(), id(), year)
        .orElseThrow();
  }

  Working explain(FinanceCode code, int year) {
    return new Explainer(new Projector(rates, TwoSchools.staff()))
        .line(wanted(), Optional.of(id()), code, year).orElseThrow();
  }

  List<String> findings() {
    return project().findings().stream().map(finding -> finding.message()).toList();
  }

  private Projection project() {
    return new Projector(rates, TwoSchools.staff()).project(wanted());
  }

  private SchoolId id() {
    return school.id();
  }

  private Case wanted() {
    Setting setting = new Setting(List.of(school), TwoSchools.BASE,
        Assumed.DEFAULTS.with(typed, Source.TYPED));
    return new Case("Base", setting, Optional.empty(),
        new BaseYear(TwoSchools.BASE, BudgetColumn.OUTTURN), basis,
        new Alone("Alone", List.of(id()), TwoSchools.SEPTEMBER_2027, false), List.of(),
        List.of(id()), 4);
  }
}
