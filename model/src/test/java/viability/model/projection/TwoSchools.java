package viability.model.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.staff.InsuranceRules;
import viability.model.staff.NationalInsurance;
import viability.model.staff.PayPoint;
import viability.model.staff.PayRange;
import viability.model.staff.PayScale;
import viability.model.staff.PayScales;
import viability.model.staff.StaffRates;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// Two small made-up primary schools and the 2025-26 rates, for examples.
public final class TwoSchools {

  public static final SchoolId ASH = new SchoolId("900001");
  public static final SchoolId BEECH = new SchoolId("900002");
  public static final FundingYear BASE = new FundingYear(2025);
  public static final LocalDate SEPTEMBER_2027 = LocalDate.of(2027, 9, 1);

  private TwoSchools() {}

  public static School ash() {
    return school(ASH, "Ash Lane Primary", 25, "1512340.55", "861200.10", "150000.00");
  }

  public static School beech() {
    return school(BEECH, "Beech Hill Primary", 27, "1604410.20", "930018.40", "41000.00");
  }

  /// A one-form primary whose year groups all have so many pupils, for nine Januaries.
  public static School school(SchoolId id, String name, int each, String share, String teaching,
      String reserve) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    List<Roll> rolls = java.util.stream.IntStream.rangeClosed(2017, 2025)
        .mapToObj(
            year -> Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv")))
        .toList();
    Budget budget = budget(Map.of(FinanceCode.I01, share, FinanceCode.I05, "98765.43",
        FinanceCode.E01, teaching, FinanceCode.E03, "301234.56", FinanceCode.E05, "80111.11",
        FinanceCode.E16, "33333.33", FinanceCode.E19, "41234.99", FinanceCode.E28A, "60000.01",
        FinanceCode.E30, "5000.00", FinanceCode.B02, reserve));
    return School.of(id, Details.named(name, Phase.PRIMARY).withUrn(id.value()).withPan(30))
        .withRolls(rolls).withBudgets(List.of(budget));
  }

  public static Budget budget(Map<FinanceCode, String> pounds) {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    pounds.forEach(
        (code, amount) -> lines.put(code, new Figure(Money.of(amount), Place.file("budget.xlsx"))));
    return new Budget(BASE, BudgetColumn.OUTTURN, 12, lines);
  }

  public static FundingRates rates() {
    TreeMap<String, UnitValue> values = new TreeMap<>();
    Source source = new Source(Mark.FOUND, "reproduces a published funding statement", "2025");
    values.put("basicPrimary", new UnitValue(Money.pounds(3847), source));
    values.put("lumpSum", new UnitValue(Money.pounds(145_100), source));
    Map.of("pupilPremiumPrimary", "1515", "pupilPremiumSecondary", "1075", "infantMeal", "2.61",
        "sportLumpSum", "16000", "sportPupil", "10", "sportSmallSchoolPupil", "1000",
        "highNeedsFirst", "6000")
        .forEach((name, pounds) -> values.put(name, new UnitValue(Money.of(pounds), source)));
    return new FundingRates(new TreeMap<>(Map.of(BASE, new YearRates(BASE, values))));
  }

  /// Both schools under an arrangement, with some assumptions changed, for seven years.
  public static Case both(Arrangement arrangement, Change... typed) {
    Assumed assumed = Assumed.DEFAULTS.with(List.of(typed), Source.TYPED);
    Setting setting = new Setting(List.of(ash(), beech()), BASE, assumed);
    return new Case("Base", setting, Optional.empty(), new BaseYear(BASE, BudgetColumn.OUTTURN),
        Basis.NONE, arrangement, List.of(), List.of(ASH, BEECH), 7);
  }

  public static Alone alone() {
    return new Alone("Alone, no change", List.of(ASH, BEECH), SEPTEMBER_2027, false);
  }

  /// A scale of September 2025 (P1 £30,000, P2 £32,000, P3 £35,000) and national insurance of 15%
  /// above £5,000.
  public static StaffRates staff() {
    List<PayPoint> points = List.of(new PayPoint("P1", Money.pounds(30_000)),
        new PayPoint("P2", Money.pounds(32_000)), new PayPoint("P3", Money.pounds(35_000)));
    return new StaffRates(
        new PayScales(List.of(new PayScale("small", "A small scale", new SchoolYear(2025),
            List.of(new PayRange("Main", points)), Source.TYPED))),
        InsuranceRules.of(List
            .of(new NationalInsurance(BASE, Rate.of("0.15"), Money.pounds(5_000), Source.TYPED))));
  }

  public static Projector projector() {
    return new Projector(rates(), staff());
  }

  public static Projection project(Case wanted) {
    return projector().project(wanted);
  }
}
