package viability.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.SchoolYear;

/// Histories across a change of URN and across a merger.
final class StitchingTest {

  private static final String ROLLS = """
      School    | URN    | Year     | R  | Y1
      Saltmarsh | 100003 | Jan 2023 | 12 | 13
      Saltmarsh | 100003 | Jan 2024 | 8  | 12
      Elmfield  | 100001 | Jan 2023 | 30 | 30
      Elmfield  | 100001 | Jan 2024 | 29 | 30
      Elmfield  | 100001 | Jan 2025 | 35 | 36
      """;

  @Test
  void aMergedSchoolsHistoryIsTheSumUntilTheMerger() {
    Loaded<List<School>> joined = SchoolJoin.join(List.of(file("Roll", ROLLS), file("Links", """
        URN    | LinkURN | LinkName  | LinkType             | LinkEstablishedDate
        100001 | 100003  | Saltmarsh | Predecessor - merged | 01-09-2024
        100003 | 100001  | Elmfield  | Successor            | 01-09-2024
        """)));

    School elmfield = school(joined, "100001");
    assertThat(counts(elmfield)).containsExactly(30 + 12, 29 + 8, 35);
    assertThat(elmfield.rolls().getFirst().in(YearGroup.Y1)).hasValue(30 + 13);
    assertThat(school(joined, "100003").isClosed()).isTrue();
    assertThat(joined.findings()).extracting(Finding::message).singleElement().asString()
        .contains("Elmfield goes on from Saltmarsh (100003, to 2024-09-01)", "2 rolls");
  }

  @Test
  void anAcademysHistoryBeginsWithTheSchoolItWas() {
    Loaded<List<School>> joined = SchoolJoin.join(List.of(
        file("Roll", ROLLS + "Saltmarsh Academy | 140000 | Jan 2025 | 9 | 8\n"), file("Links", """
            URN    | LinkURN | LinkName  | LinkType    | LinkEstablishedDate
            140000 | 100003  | Saltmarsh | Predecessor | 01-04-2024
            """)));

    assertThat(counts(school(joined, "140000"))).containsExactly(12, 8, 9);
    assertThat(counts(school(joined, "100001"))).containsExactly(30, 29, 35);
  }

  @Test
  void aYearInWhichOneOfTwoHasNoRollIsNotJoined() {
    Loaded<List<School>> joined = SchoolJoin
        .join(List.of(
            file("Roll",
                ROLLS.replace("Saltmarsh | 100003 | Jan 2023 | 12 | 13\n", "")
                    + "Bellwether | 100005 | Jan 2025 | 40 | 40\n"),
            file("Links", """
                URN    | LinkURN | LinkName  | LinkType                  | LinkEstablishedDate
                100005 | 100003  | Saltmarsh | Predecessor - amalgamated | 01-09-2024
                100005 | 100001  | Elmfield  | Predecessor - amalgamated | 01-09-2024
                """)));

    assertThat(school(joined, "100005").rolls()).extracting(Roll::year)
        .containsExactly(new SchoolYear(2023), new SchoolYear(2024));
    assertThat(counts(school(joined, "100005"))).containsExactly(29 + 8, 40);
  }

  @Test
  void linksThatRunInACircleDoNoHarm() {
    Loaded<List<School>> joined = SchoolJoin.join(List.of(file("Roll", ROLLS), file("Links", """
        URN    | LinkURN | LinkName  | LinkType    | LinkEstablishedDate
        100001 | 100003  | Saltmarsh | Predecessor |
        100003 | 100001  | Elmfield  | Predecessor |
        """)));

    assertThat(joined.value()).hasSize(2);
  }

  private static List<Integer> counts(School school) {
    return school.rolls().stream().map(roll -> roll.in(YearGroup.R).orElse(-1)).toList();
  }

  private static School school(Loaded<List<School>> joined, String urn) {
    return joined.value().stream().filter(each -> each.id().value().equals(urn)).findFirst()
        .orElseThrow();
  }

  private static ReadFile file(String name, String text) {
    return FileReading.read(name + ".xlsx", List.of(sheet(name + ".xlsx", name, text))).value();
  }
}
