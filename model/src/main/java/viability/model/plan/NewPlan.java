package viability.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.appraisal.Scoring;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.assumption.Assumed;
import viability.model.projection.basis.Basis;
import viability.model.scenario.Footing;
import viability.model.scenario.ReadyMade;
import viability.model.scenario.Scenario;
import viability.model.school.BaseYear;
import viability.model.school.Births;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// Makes a plan of what files hold.
public final class NewPlan {

  /// Every school alone, without change: what others are compared with.
  public static final String ALONE = "Alone, no change";

  /// A federation in which nothing is shared, ready to be filled in.
  public static final String FEDERATION = "Federation, nothing shared";

  private static final int MOST_PARTNERS = 10;
  private static final long SEED = 1;

  private NewPlan() {}

  /// The plan of some files, without closed schools. It starts from `wanted`, or else from
  /// [BaseChoice#best(List)]. Its findings are those of the files and of the base; it stops where
  /// there is no school.
  public static Loaded<Plan> of(String name, Reading all, Optional<BaseYear> wanted) {
    Reading read = all.withoutClosed();
    List<Finding> findings = new ArrayList<>(read.findings());
    BaseYear base = wanted.or(() -> BaseChoice.best(read.schools()))
        .orElseGet(() -> withoutMoney(read.schools(), findings));
    if (BaseChoice.best(read.schools()).isPresent()) {
      findings.addAll(BaseChoice.check(read.schools(), base));
    }
    Loaded<Optional<Births>> births = BirthsChoice.of(read.births(), read.schools());
    findings.addAll(births.findings());
    if (read.schools().isEmpty()) {
      findings.add(Finding.stop(Place.file(name), "There is no school in these files.",
          "Choose a finance return, a budget or a roll of a school."));
    }
    Plan plan = new Plan(name, read.schools(), births.value(), base, Basis.NONE, List.of(),
        scenarios(read.schools(), base), arrangements(read.schools(), base), List.of(),
        Scoring.NONE, List.of(), read.files(), findings, SEED, "");
    return new Loaded<>(plan, findings);
  }

  private static List<Scenario> scenarios(List<School> schools, BaseYear base) {
    return ReadyMade.on(new Footing(schools, base.year(), Assumed.DEFAULTS));
  }

  /// Alone for all; for two to ten schools also a federation that shares nothing yet. Both start on
  /// 1 September of the year after the base year's.
  private static List<Arrangement> arrangements(List<School> schools, BaseYear base) {
    List<SchoolId> all = schools.stream().map(School::id).toList();
    LocalDate starts = new SchoolYear(base.year().start() + 1).firstDay();
    Arrangement alone = new Alone(ALONE, all, starts, false);
    return all.size() < 2 || all.size() > MOST_PARTNERS
        ? List.of(alone)
        : List.of(alone, Federation.nothingShared(FEDERATION, all, starts));
  }

  /// Without any money the plan starts in the funding year that the newest roll stands in.
  private static BaseYear withoutMoney(List<School> schools, List<Finding> findings) {
    findings.add(Finding.doubt(Place.file("these files"),
        "No school has income and spending for a full year, so money cannot be projected.",
        "Import a finance return or a budget as well."));
    int year = schools.stream().flatMap(school -> school.latestRoll().stream())
        .mapToInt(roll -> roll.year().start()).max().orElse(LocalDate.EPOCH.getYear());
    return new BaseYear(new FundingYear(year), BudgetColumn.OUTTURN);
  }
}
