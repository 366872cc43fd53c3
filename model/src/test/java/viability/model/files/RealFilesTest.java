package viability.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import viability.model.school.Budget;
import viability.model.school.Need;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;
import viability.model.units.Money;

/// Published files, which are not part of the project: read where the environment variable
/// VIABILITY_DATA names their folder.
final class RealFilesTest {

  private Path data = Path.of("");

  @BeforeEach
  void findTheData() {
    String folder = System.getenv("VIABILITY_DATA");
    assumeTrue(folder != null, "VIABILITY_DATA is not set, so no published file is read");
    data = Path.of(Optional.ofNullable(folder).orElse("")).resolve("dfe-2022-23");
  }

  @Test
  void theMasterListAgreesWithItsOwnTotalsToThePenny() {
    Loaded<ReadFile> read = FileReading.read(data.resolve("maintained_schools_master_list.xlsx"));

    assertThat(read.value().format()).isEqualTo("finance-return");
    assertThat(read.value().rows()).isEqualTo(21);
    assertThat(read.findings()).extracting(Finding::message).hasSize(2)
        .anyMatch(message -> message.contains("taken as"))
        .anyMatch(message -> message.contains("lead of a federation"));
    Budget argyle = school(read, "100008").budgets().getFirst();
    assertThat(argyle.income()).isEqualTo(Money.of("2953867.79"));
    assertThat(argyle.spending()).isEqualTo(Money.of("3070743.42"));
    assertThat(argyle.inYear()).isEqualTo(Money.of("-116875.63"));
    assertThat(argyle.reserve()).contains(Money.of("186189.54"));
  }

  @Test
  void theCensusOfCamdenAddsUpToItsHeadcounts() {
    Loaded<ReadFile> read = FileReading
        .read(data.resolve("spc_school_level_underlying_data_202223_Camden202.csv"));

    assertThat(read.value().format()).isEqualTo("census-school");
    assertThat(read.value().rows()).isEqualTo(90);
    assertThat(read.findings()).hasSize(3)
        .allSatisfy(note -> assertThat(note.severity()).isEqualTo(Severity.NOTE));
    School argyle = school(read, "100008");
    Roll roll = argyle.rolls().getFirst();
    assertThat(roll.headcount()).hasValue(350);
    assertThat(roll.in(YearGroup.R)).hasValue(42);
    assertThat(roll.in(YearGroup.Y6)).hasValue(59);
    assertThat(argyle.share(Need.FSM)).isPresent();
    assertThat(argyle.share(Need.EAL)).isPresent();
  }

  @Test
  void theFirstGenerationOfTheCensusIsRead() {
    Loaded<ReadFile> read = FileReading.read(data.resolve("census_pupils.xlsx"));

    assertThat(read.value().format()).isEqualTo("census-school");
    assertThat(read.value().schools()).hasSize(21)
        .allMatch(school -> school.share(Need.EAL).isPresent());
  }

  @Test
  void theRegisterGivesPlacesPhasesAndCapacity() {
    Loaded<ReadFile> read = FileReading.read(data.resolve("gias.xlsx"));

    assertThat(read.value().format()).isEqualTo("gias");
    School argyle = school(read, "100008");
    assertThat(argyle.details().capacity()).hasValue(432);
    assertThat(argyle.details().easting()).isPresent();
    assertThat(argyle.details().laestab()).contains("2022019");
    assertThat(school(read, "100006").details().phase()).isEqualTo(Phase.SPECIAL);
  }

  @Test
  void theFourFilesMakeOneSchoolEach() {
    List<ReadFile> files = List.of("maintained_schools_master_list.xlsx",
        "spc_school_level_underlying_data_202223_Camden202.csv", "gias.xlsx", "census_pupils.xlsx")
        .stream().map(file -> FileReading.read(data.resolve(file)).value()).toList();
    Loaded<List<School>> joined = SchoolJoin.join(files);

    School argyle = joined.value().stream().filter(each -> each.id().value().equals("100008"))
        .findFirst().orElseThrow();
    assertThat(argyle.rolls()).hasSize(1);
    assertThat(argyle.budgets()).hasSize(1);
    assertThat(argyle.details().phase()).isEqualTo(Phase.PRIMARY);
    assertThat(joined.value()).hasSize(107);
    assertThat(joined.findings()).isEmpty();
  }

  @Test
  void theRollsOfAuthoritiesAndDistrictsAreRollTables() {
    Path rolls = data.resolveSibling("rolls");
    Loaded<ReadFile> authorities = FileReading.read(rolls.resolve("la-rolls.csv"));
    Loaded<ReadFile> births = FileReading.read(rolls.resolve("la-births.csv"));
    Loaded<ReadFile> district = FileReading.read(rolls.resolve("primary-schools-us.csv"));

    assertThat(authorities.value().format()).isEqualTo("roll-table");
    assertThat(authorities.value().schools()).hasSize(60);
    assertThat(births.value().format()).isEqualTo("births");
    assertThat(births.value().births()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(district.value().schools()).hasSize(8);
  }

  private static School school(Loaded<ReadFile> read, String urn) {
    return read.value().schools().stream().filter(each -> each.id().value().equals(urn)).findFirst()
        .orElseThrow();
  }
}
