package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.action.Action;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.appraisal.Weight;
import viability.model.assumption.Change;
import viability.model.funding.RateChange;
import viability.model.plan.Plan;
import viability.model.projection.basis.Basis;
import viability.model.projection.basis.OneOffChange;
import viability.model.scenario.Scenario;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class PlanFileTest {

  private static final String NAME = "a.viability";

  private final PlanFile files = new PlanFile();

  @TempDir
  private Path folder;

  @Test
  void aPlanComesBackAsItWasSaved() throws IOException {
    Path file = folder.resolve(NAME);
    files.write(file, Plans.full());
    assertThat(files.read(file)).isEqualTo(Loaded.of(Optional.of(Plans.full())));
    assertThat(folder.toFile().list()).containsExactly(NAME);
  }

  @Test
  void anyPlanComesBackAsItWasSaved() {
    for (long seed = 0; seed < 100; seed++) {
      Plan plan = RandomPlans.of(seed);
      String text = files.text(plan);
      assertThat(files.parse(NAME, text)).as("seed %d", seed)
          .isEqualTo(Loaded.of(Optional.of(plan)));
    }
  }

  @Test
  void aLineOrAChangeOfASchoolThatIsNotThereStops() {
    Plan lost = Plans.full().withSchools(List.of()).withArrangements(List.of())
        .withActions(List.of());
    Loaded<Optional<Plan>> read = files.parse(NAME, files.text(lost));
    assertThat(read.stopped()).isTrue();
    assertThat(read.findings()).extracting(Finding::message)
        .anySatisfy(
            message -> assertThat(message).startsWith("\u201cHow E16 moves\u201d names school"))
        .anySatisfy(
            message -> assertThat(message).startsWith("\u201cNew boiler\u201d names school"));
  }

  @Test
  void aOneOffChangeOfABalanceIsADoubt() {
    Plan full = Plans.full();
    Plan odd = full
        .withBasis(
            full.basis()
                .withOneOffs(full
                    .basis().oneOffs().stream().map(change -> new OneOffChange(change.school(),
                        FinanceCode.B02, change.date(), change.amount(), change.words()))
                    .toList()));
    assertThat(files.parse(NAME, files.text(odd)).findings()).singleElement().satisfies(
        f -> assertThat(f.message()).startsWith("The plan lays down how line B02 moves"));
  }

  @Test
  void aRateWithAnUnknownNameIsADoubtAndOneBelowZeroStops() {
    Plan full = Plans.full();
    Plan odd = full.withBasis(full.basis()
        .withRates(List.of(new RateChange(new FundingYear(2027), "lumpsum", Money.pounds(1)),
            new RateChange(new FundingYear(2027), "lumpSum", Money.pounds(-1)))));
    List<Finding> findings = files.parse(NAME, files.text(odd)).findings();
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.DOUBT,
        Severity.STOP);
    assertThat(findings.getFirst().message()).contains("\u201clumpsum\u201d of 2027-28");
  }

  @Test
  void aPlanSavedBeforeRatesCouldBeTypedHasNone() {
    Plan before = Plans.full().withBasis(Plans.full().basis().withRates(List.of()));
    String text = files.text(before).replace("\"version\": 4", "\"version\": 2");
    String without = text.replaceAll(",\\s*\"rates\": \\[ \\]", "");
    assertThat(without).isNotEqualTo(text);
    assertThat(files.parse(NAME, without)).isEqualTo(Loaded.of(Optional.of(before)));
  }

  /// Run with `-Dgolden.update=true` to write the file anew after a change that is meant.
  @Test
  void theFormatIsTheOneOfPlansAlreadySaved() throws IOException {
    Path golden = Path.of("src/test/resources/plans/full.viability");
    String text = files.text(Plans.full());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(golden).hasContent(text);
  }

  @Test
  void aPlanOfTheFirstVersionOpensWithNothingLaidDown() throws IOException {
    try (var earlier = PlanFileTest.class.getResourceAsStream("/plans/full-1.viability")) {
      assertThat(earlier).isNotNull();
      String text = new String(earlier.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(files.parse(NAME, text)).isEqualTo(
          Loaded.of(Optional.of(plainer(withoutScales(Plans.full()).withBasis(Basis.NONE)))));
    }
  }

  @Test
  void aPlanOfTheThirdVersionOpensWithNothingWeighed() throws IOException {
    try (var earlier = PlanFileTest.class.getResourceAsStream("/plans/full-3.viability")) {
      assertThat(earlier).isNotNull();
      String text = new String(earlier.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(files.parse(NAME, text)).isEqualTo(Loaded.of(Optional.of(plainer(Plans.full()))));
    }
  }

  @Test
  void aScoreNobodyCanHaveStopsAndAnUnknownCriterionIsADoubt() {
    Plan odd = Plans.full()
        .withAppraisal(new Scoring(List.of(new Weight("finance", 101), new Weight("weather", 5)),
            List.of(new Score("estate", "Federation", OptionalInt.of(11), "")), List.of()));
    assertThat(files.parse(NAME, files.text(odd)).findings()).extracting(Finding::severity)
        .containsExactlyInAnyOrder(Severity.STOP, Severity.STOP, Severity.DOUBT);
  }

  /// Up to version 3 nothing was weighed, scenarios only set values, and actions started
  /// as planned.
  private static Plan plainer(Plan plan) {
    Scenario scenario = plan.scenarios().getFirst();
    Action action = plan.actions().getFirst();
    return plan.withExperience(List.of()).withAppraisal(Scoring.NONE)
        .withScenarios(List.of(new Scenario(scenario.name(), scenario.words(), scenario.evidence(),
            List.of(Change.of("intake-change", -0.03)))))
        .withActions(List.of(new Action(action.words(), action.school(), action.line(),
            action.yearly(), LocalDate.of(2027, 4, 1), action.decideBy(), action.owner(),
            action.evidence(), action.status(), action.ticked())));
  }

  /// Version 1 had one post, which names no pay scale.
  private static Plan withoutScales(Plan plan) {
    School first = plan.schools().getFirst();
    School before = first.withPosts(first.posts().subList(0, 1));
    return plan.withSchools(List.of(before, plan.schools().getLast()));
  }

  @Test
  void aSecondSaveReplacesTheFirst() throws IOException {
    Path file = folder.resolve(NAME);
    files.write(file, Plans.full());
    files.write(file, Plans.full().withName("Second"));
    assertThat(files.read(file).value()).map(Plan::name).contains("Second");
  }

  @Test
  void aFailedSaveLeavesTheEarlierFile() throws IOException {
    Path taken = Files.createDirectory(folder.resolve(NAME));
    Files.writeString(taken.resolve("inside"), "kept");
    assertThatThrownBy(() -> files.write(taken, Plans.full())).isInstanceOf(IOException.class);
    assertThat(taken.resolve("inside")).hasContent("kept");
    assertThat(folder.toFile().list()).containsExactly(NAME);
  }

  @Test
  void aNewerVersionIsRefusedInWords() {
    String newer = files.text(Plans.full()).replace("\"version\": 4", "\"version\": 5");
    assertThat(only(newer).message()).contains("newer version");
    assertThat(only(newer).cure()).contains("Install the newer version");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                                       | not a plan
      {}                                       | not a plan
      PK                                       | not a plan
      [1, 2]                                   | not a plan
      {"format": "viability plan"}             | not a plan
      {"format": "viability plan", "version"   | damaged
      {"format": "viability plan", "version":1}| plan
      """)
  void whatIsNoPlanIsAStopAndNoException(String text, String says) {
    assertThat(only(text).message()).contains(says);
  }

  @Test
  void aPlanCutShortAnywhereIsAStopWithItsLine() {
    String text = files.text(Plans.full()).strip();
    for (int length = 0; length < text.length(); length += 37) {
      assertThat(only(text.substring(0, length)).severity()).isEqualTo(Severity.STOP);
    }
    assertThat(only(text.substring(0, text.length() / 2)).place().toString())
        .matches("a.viability:\\d\\d+");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "seed": 20260901,    |                      | “seed” is missing
      "year": 2025,        | "year": "2025",      | 2025
      "year": 2025,        | "year": 2025.5,      | 2025
      "Elmfield and        | null, "x": "         | “name” is missing
      "mixedAge": false    | "mixedAge": 3        | “3” does not fit
      "kind": "alone"      | "kind": "academy"    | academy
      "I01"                | "I99"                | I99
      1200000.50           | 1200000.505          | whole pence
      1200000.50           | "lots"               | lots
      "OUTTURN"            | "GUESS"              | GUESS
      "months": 12         | "months": 13         | 13
      "R": 27              | "R": -27             | -27
      "ticked": true       | "ticked": true, "colour": 1 | colour
      """)
  void aPlanChangedByHandIsAStopThatSaysWhere(String was, String is, String says) {
    String text = files.text(Plans.full());
    assertThat(text).contains(was);
    Finding found = only(text.replaceFirst(java.util.regex.Pattern.quote(was),
        java.util.regex.Matcher.quoteReplacement(is == null ? "" : is)));
    assertThat(found.message()).contains(says);
    assertThat(found.place().toString()).matches("a.viability(:\\d+)?");
  }

  @Test
  void anArrangementOfASchoolThatIsNotThereIsAStop() {
    Plan plan = Plans.full();
    Plan without = plan.withSchools(plan.schools().subList(0, 1));
    Loaded<Optional<Plan>> read = files.parse(NAME, files.text(without));
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).anyMatch(f -> f.message().contains("Northgate Primary"));
  }

  @Test
  void aMissingFileIsAStop() {
    Loaded<Optional<Plan>> read = files.read(folder.resolve("none.viability"));
    assertThat(read.stopped()).isTrue();
    assertThat(read.findings().getFirst().message()).contains("no such file");
  }

  private Finding only(String text) {
    Loaded<Optional<Plan>> read = files.parse(NAME, text);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).hasSize(1);
    return read.findings().getFirst();
  }
}
