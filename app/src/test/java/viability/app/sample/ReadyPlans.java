package viability.app.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.files.FileReading;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.plan.Reading;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.store.PlanFile;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The plans that come ready with the sample: one pair of schools that does better federated, and
/// one whose stronger school does better alone. They are read from the sample's own files, as a
/// user would.
final class ReadyPlans {

  private static final LocalDate READ = LocalDate.of(2026, 11, 2);
  private static final LocalDate START = LocalDate.of(2027, 9, 1);
  private static final LocalDate LEAVES = LocalDate.of(2027, 8, 31);
  private static final FundingYear THIS_YEAR = new FundingYear(2026);

  private final Borough borough;
  private final Path folder;
  private final PlanFile plans = new PlanFile();

  ReadyPlans(Borough borough, Path folder) {
    this.borough = borough;
    this.folder = folder;
  }

  /// Writes both plans into the folder that the other sample files were written to.
  void write() throws IOException {
    plans.write(folder.resolve("elmfield-and-northgate.viability"), elmfieldAndNorthgate());
    plans.write(folder.resolve("sorrel-hill-and-st-brannocs.viability"), sorrelHillAndStBrannocs());
  }

  private Plan elmfieldAndNorthgate() {
    SchoolId elmfield = id("Elmfield Primary School");
    SchoolId northgate = id("Northgate Primary School");
    List<SchoolId> both = List.of(elmfield, northgate);
    Plan read = read("Elmfield and Northgate", both, new BaseYear(THIS_YEAR, BudgetColumn.BUDGET));
    Plan plan = read.withSchools(read.schools().stream()
        .map(school -> school.id().equals(elmfield)
            ? Typed.details(school, borough, 30, 104_500, Optional.of(LEAVES), 57_200)
            : Typed.details(school, borough, 30, 109_800, Optional.empty(), 59_600))
        .toList());
    Arrangement federation = new Federation("Federation", both, START,
        Optional.of(new SharedHead(Optional.of(northgate), Optional.of(LEAVES))),
        Optional.of(new SharedManager(Optional.of(northgate), Optional.of(LEAVES))),
        Optional.of(new JointContracts(Optional.of(LocalDate.of(2028, 4, 1)))), true,
        ShareKey.EQUAL);
    return plan.withArrangements(List.of(new Alone(NewPlan.ALONE, both, START, false), federation))
        .withActions(actions(elmfield, northgate)).withPage("compare");
  }

  private static List<Action> actions(SchoolId elmfield, SchoolId northgate) {
    return List.of(
        action("Let the hall and playground at weekends", elmfield, FinanceCode.I08A, 9_500, 2027,
            "Business manager", true),
        action("End the agency cover contract; cover from own staff", northgate, FinanceCode.E26,
            14_000, 2027, "Deputy headteacher", true),
        action("LED lighting and heating controls", elmfield, FinanceCode.E16, 6_200, 2028,
            "Site manager", false));
  }

  private static Action action(String words, SchoolId school, FinanceCode line, long pounds,
      int year, String owner, boolean ticked) {
    return new Action(words, school, line, Money.pounds(pounds), LocalDate.of(year, 4, 1),
        Optional.of(LocalDate.of(year, 1, 31)), owner, "", Action.Status.IDEA, ticked);
  }

  private Plan sorrelHillAndStBrannocs() {
    SchoolId sorrelHill = id("Sorrel Hill Primary School");
    SchoolId stBrannocs = id("St Brannoc's CofE Primary School");
    List<SchoolId> both = List.of(sorrelHill, stBrannocs);
    Plan read = read("Sorrel Hill and St Brannoc's", both,
        new BaseYear(new FundingYear(2025), BudgetColumn.OUTTURN));
    Plan plan = read.withSchools(read.schools().stream()
        .map(school -> school.id().equals(sorrelHill)
            ? Typed.details(school, borough, 60, 121_300, Optional.of(LEAVES), 63_400)
            : Typed.details(school, borough, 30, 96_400, Optional.empty(), 31_500))
        .toList());
    Arrangement federation = new Federation("Federation", both, START,
        Optional.of(new SharedHead(Optional.of(stBrannocs), Optional.of(LEAVES))), Optional.empty(),
        Optional.empty(), true, ShareKey.EQUAL);
    return plan
        .withTyped(List.of(of(Assumptions.HEAD_OF_SCHOOL_UPLIFT.name(), sorrelHill, 28_000),
            of(Assumptions.COVER_DAYS.name(), sorrelHill, 195),
            of(Assumptions.COVER_DAY_COST.name(), sorrelHill, 425)))
        .withArrangements(List.of(new Alone(NewPlan.ALONE, both, START, false), federation))
        .withPage("compare");
  }

  private static Change of(String assumption, SchoolId school, double value) {
    return new Change(assumption, Optional.of(school), OptionalInt.empty(), value);
  }

  private SchoolId id(String name) {
    return new SchoolId(borough.school(name).urn());
  }

  /// The plan of the borough's files and of the offices' own, with the schools of one pair alone.
  /// Its files are the borough's, so what they say of other schools is not kept.
  private Plan read(String name, List<SchoolId> schools, BaseYear base) {
    Reading all = Reading.of(files().map(folder::resolve).map(FileReading::read).toList(), READ)
        .only(Set.copyOf(schools));
    Plan plan = NewPlan.of(name, all, Optional.of(base)).value();
    return new Plan(plan.name(), plan.schools(), plan.births(), plan.base(), plan.basis(),
        plan.typed(), plan.scenarios(), plan.arrangements(), plan.actions(), plan.appraisal(),
        plan.experience(), plan.sources(), List.of(), plan.seed(), plan.page());
  }

  private static Stream<String> files() {
    return Stream.of("edubasealldata20260601.csv", "CFR_2023-24_Full_Data_Workbook.xlsx",
        "CFR_2024-25_Full_Data_Workbook.xlsx", "CFR_2025-26_Full_Data_Workbook.xlsx",
        "Elmfield budget 2026-27.xlsx", "Northgate budget 2026-27.xlsx",
        "actual_and_predicted_births.csv", "spc_school_level_underlying_data_2018.csv",
        "spc_school_level_underlying_data_2019.csv", "spc_school_level_underlying_data_2020.csv",
        "spc_school_level_underlying_data_2021.csv", "spc_school_level_underlying_data_2022.csv",
        "spc_school_level_underlying_data_2023.csv", "spc_school_level_underlying_data_2024.csv",
        "spc_school_level_underlying_data_2025.csv", "spc_school_level_underlying_data_2026.csv");
  }
}
