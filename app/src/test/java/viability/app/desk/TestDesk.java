package viability.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.look.Look;
import viability.app.screen.Bench;
import viability.model.appraisal.Scoring;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;
import viability.model.plan.Plan;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;
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
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Desks for tests: work at once, plans in memory (their files hold only the plan's name), 14:02.
public final class TestDesk {

  public static final SchoolId ELMFIELD = new SchoolId("100001");
  public static final SchoolId NORTHGATE = new SchoolId("100002");
  public static final int FUTURES = 200;
  private static final FundingYear YEAR = new FundingYear(2025);

  /// Two small primary schools, alone or federated.
  public static final Plan PLAN = plan();

  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"),
      ZoneOffset.UTC);

  private final Map<Path, Plan> plans = new HashMap<>();
  private final Projector projector = new Projector(new RatesFiles().read(),
      new ScaleFiles().read());

  /// A new desk with no plan open, keeping unsaved plans in a folder, with few futures.
  public Desk desk(Path folder) {
    return desk(folder, new SameThread());
  }

  /// The same with work done elsewhere.
  public Desk desk(Path folder, Tasks tasks) {
    Desk desk = new Desk(projector, new InMemory(), tasks, CLOCK, folder);
    desk.futures().set(FUTURES);
    return desk;
  }

  /// What pages are given, around a new desk with [#PLAN] open.
  public Bench bench(TestAsks asks, Path folder) {
    Desk desk = desk(folder);
    desk.open(PLAN, Optional.empty());
    Cabinet cabinet = new Cabinet(desk, new InMemory(), asks, new Remembered(folder));
    return new Bench(desk, cabinet, new SameThread(), asks, working -> {
    }, projector, new Explainer(projector), new SimpleObjectProperty<>(Look.LIGHT), CLOCK);
  }

  /// Where this desk's plans are kept.
  PlanStore store() {
    return new InMemory();
  }

  private final class InMemory implements PlanStore {

    @Override
    public Loaded<Optional<Plan>> read(Path file) {
      return Loaded.of(Optional.ofNullable(plans.get(file)));
    }

    @Override
    public void write(Path file, Plan plan) throws IOException {
      Files.writeString(file, plan.name());
      plans.put(file, plan);
    }
  }

  private static Plan plan() {
    List<SchoolId> both = List.of(ELMFIELD, NORTHGATE);
    LocalDate starts = LocalDate.of(2027, 9, 1);
    return new Plan("Elmfield and Northgate",
        List.of(school(ELMFIELD, "Elmfield Primary", 26, 150),
            school(NORTHGATE, "Northgate Primary", 24, 41)),
        Optional.empty(), new BaseYear(YEAR, BudgetColumn.OUTTURN), Basis.NONE, List.of(),
        List.of(),
        List.of(new Alone("Alone, no change", both, starts, false),
            Federation.nothingShared("Federation", both, starts)),
        List.of(), Scoring.NONE, List.of(), List.of(), List.of(), 1, "start");
  }

  private static School school(SchoolId id, String name, int each, int reserve) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    List<Roll> rolls = List.of(rollOf(2024, pupils), rollOf(2025, pupils));
    Map<FinanceCode, Figure> lines = new TreeMap<>(Map.of(FinanceCode.I01, pounds(1_200_000),
        FinanceCode.E01, pounds(800_000), FinanceCode.E03, pounds(250_000), FinanceCode.E05,
        pounds(90_000), FinanceCode.E16, pounds(70_000), FinanceCode.B02, pounds(reserve * 1000)));
    return School.of(id, Details.named(name, Phase.PRIMARY).withPan(30)).withRolls(rolls)
        .withBudgets(List.of(new Budget(YEAR, BudgetColumn.OUTTURN, 12, new TreeMap<>(lines))));
  }

  private static Roll rollOf(int year, Map<YearGroup, Integer> pupils) {
    return Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.line("rolls.csv", 2));
  }

  private static Figure pounds(int pounds) {
    return new Figure(Money.pounds(pounds), Place.line("return.csv", 2));
  }
}
