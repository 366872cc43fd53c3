package viability.app.worked;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.files.FileReading;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.plan.Reading;
import viability.model.projection.Projector;
import viability.model.projection.YearFigures;
import viability.model.scenario.Scenario;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.units.FundingYear;

/// The schools worked by hand as the engine has them: read from the sample's own files, each in a
/// plan by itself, from the outturn of 2025-26.
final class WorkedSchools {

  private static final Path FOLDER = Path.of("..", "sample-data");
  private static final LocalDate READ = LocalDate.of(2026, 11, 2);
  private static final BaseYear BASE = new BaseYear(new FundingYear(2025), BudgetColumn.OUTTURN);
  private static final int YEARS = 4;
  private static final Map<String, String> SCHOOLS = Map.of("primary", "Elmfield Primary School",
      "secondary", "Wexcombe School", "all-through", "Millrace School");

  private final Reading files;

  WorkedSchools() {
    files = Reading.of(files().map(FOLDER::resolve).map(FileReading::read).toList(), READ);
  }

  /// The base year and the three after it, by their words: "2026-27".
  Map<String, YearFigures> years(String name) {
    Plan plan = plan(name);
    return new Projector(new RatesFiles().read(), new ScaleFiles().read())
        .project(plan.caseFor(Scenario.BASE, plan.arrangements().getFirst(), YEARS)).schools()
        .getFirst().years().stream()
        .collect(Collectors.toMap(year -> year.year().toString(), year -> year));
  }

  /// The plan of one school alone.
  Plan plan(String name) {
    School school = files.schools().stream().filter(each -> each.name().equals(SCHOOLS.get(name)))
        .findFirst().orElseThrow();
    return NewPlan.of(name, files.only(Set.of(school.id())), Optional.of(BASE)).value();
  }

  private static Stream<String> files() {
    return Stream.concat(
        List.of("edubasealldata20260601.csv", "CFR_2025-26_Full_Data_Workbook.xlsx",
            "actual_and_predicted_births.csv").stream(),
        IntStream.rangeClosed(2018, 2026)
            .mapToObj(year -> "spc_school_level_underlying_data_" + year + ".csv"));
  }
}
