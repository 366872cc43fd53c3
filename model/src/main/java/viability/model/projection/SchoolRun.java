package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import viability.model.assumption.Assumed;
import viability.model.effect.Effect;
import viability.model.funding.FundingRates;
import viability.model.projection.part.Ground;
import viability.model.projection.part.Part;
import viability.model.projection.part.Parts;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.ClassPath;
import viability.model.projection.path.Drivers;
import viability.model.projection.path.EhcpPath;
import viability.model.projection.path.EhcpShare;
import viability.model.projection.path.Prices;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.Rolls;
import viability.model.projection.path.Span;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.staff.StaffRates;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// One school worked through its years: pupils, classes, lines and balances, future by future.
final class SchoolRun {

  private final Ground ground;
  private final ClassPath classes;
  private final AllPupils all;
  private final Ledger ledger;
  private final List<Finding> findings = new ArrayList<>();

  SchoolRun(School school, Budget budget, Case wanted, AllPupils all, List<Effect> effects,
      FundingRates rates, StaffRates staff, Block block) {
    this(school, budget, wanted, all, effects, rates, staff, block, List.of());
  }

  /// The central case, and beside it a future for each steady roll.
  SchoolRun(School school, Budget budget, Case wanted, AllPupils all, List<Effect> effects,
      FundingRates rates, StaffRates staff, List<double[]> steady) {
    this(school, budget, wanted, all, effects, rates, staff, new Block(1 + steady.size()), steady);
  }

  private SchoolRun(School school, Budget budget, Case wanted, AllPupils all, List<Effect> effects,
      FundingRates rates, StaffRates staff, Block block, List<double[]> steady) {
    Span span = new Span(wanted.base().year(), wanted.years());
    Assumed assumed = wanted.setting().assumed();
    this.all = all;
    PupilPath pupils = steady.isEmpty()
        ? all.ifOpen(school.id())
        : all.ifOpen(school.id()).beside(steady);
    classes = new ClassPath(school, all.of(school.id()), all, assumed, effects, span);
    ClassPath funded = pupils == all.of(school.id())
        ? classes
        : new ClassPath(school, pupils, all, assumed, effects, span);
    ground = new Ground(school, budget, assumed, wanted.basis(), rates.with(wanted.basis().rates()),
        staff, block,
        new Drivers(school.id(), pupils, funded,
            new EhcpPath(new EhcpShare(school, assumed, span.firstSchoolYear()), pupils,
                block.shifts()),
            assumed, span),
        new Prices(assumed, span, block));
    Loaded<List<Part>> parts = Parts.of(ground);
    ledger = new Ledger(ground, parts.value(), effects);
    findings.addAll(pupils().findings());
    findings.addAll(classes.findings());
    findings.addAll(parts.findings());
  }

  /// The school's years in the central case, exactly.
  SchoolYears years() {
    return years(0);
  }

  /// The school's years in one future, exactly; the first is the central case.
  SchoolYears years(int lane) {
    List<YearFigures> years = new ArrayList<>();
    Optional<Money> reserve = ground.budget().reserve();
    for (int year = 0; year < span().years(); year++) {
      YearFigures figures = figures(year, reserve, lane);
      Optional<Money> leaves = reverts(year, reserve, figures.inYear());
      Money change = figures.inYear().minus(leaves.orElse(Money.ZERO));
      reserve = year == 0 ? reserve : reserve.map(before -> before.plus(change));
      years.add(figures.withReserve(reserve, leaves.orElse(Money.ZERO)));
    }
    return new SchoolYears(school().id(), school().name(), years);
  }

  /// What goes from the reserve to the council in a year.
  private Optional<Money> reverts(int year, Optional<Money> reserve, Money inYear) {
    return reserve.map(before -> Pence.money(ledger.reverts(year,
        new double[]{(double) before.pence()}, new double[]{(double) inYear.pence()})[0]));
  }

  private YearFigures figures(int year, Optional<Money> reserve, int lane) {
    FundingYear funding = span().at(year);
    PupilPath pupils = pupils();
    TreeMap<FinanceCode, Money> lines = new TreeMap<>();
    ledger.lines(year).forEach((code, pence) -> lines.put(code, Pence.money(pence[lane])));
    Money income = total(lines, FinanceCode::isIncome)
        .minus(lines.getOrDefault(FinanceCode.E30, Money.ZERO));
    Money spending = total(lines, FinanceCode::isSpending);
    return new YearFigures(funding, Rolls.of(pupils.roll(funding.schoolYear()), lane),
        pupils.funded(funding.schoolYear())[lane], pupils.funded(funding.fundedBy())[lane],
        classes.in(funding.schoolYear())[lane], income, spending, reserve, Money.ZERO, lines);
  }

  /// What falls to the council in each year of one future, balances that revert among it: a surplus
  /// that comes to it counts below zero.
  List<Money> council(int lane) {
    List<Money> council = new ArrayList<>();
    for (YearFigures figures : years(lane).years()) {
      int year = figures.year().minus(span().base());
      council.add(Pence.money(ledger.council(year)[lane]).minus(figures.toCouncil()));
    }
    return council;
  }

  private static Money total(Map<FinanceCode, Money> lines,
      java.util.function.Predicate<FinanceCode> counted) {
    return lines.entrySet().stream().filter(line -> counted.test(line.getKey()))
        .map(Map.Entry::getValue).reduce(Money.ZERO, Money::plus);
  }

  Ground ground() {
    return ground;
  }

  ClassPath classes() {
    return classes;
  }

  School school() {
    return ground.school();
  }

  Span span() {
    return ground.span();
  }

  /// How a year group in one October was worked out.
  Working explain(SchoolYear year, YearGroup group) {
    return all.explain(school(), year, group);
  }

  /// The school's pupils as they are; [Ground#pupils()] of a school that closes has them as if it
  /// stayed open.
  PupilPath pupils() {
    return all.of(school().id());
  }

  Ledger ledger() {
    return ledger;
  }

  List<Finding> findings() {
    return Stream.concat(findings.stream(), Doubts.of(ground, ledger).stream()).distinct().toList();
  }
}
