package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import org.junit.jupiter.api.Test;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;
import viability.model.units.SchoolYear;

final class RollTableTest {

  @Test
  void datesWrittenOutTellOctoberFromJanuary() {
    Loaded<Contents> read = read("""
        School   | Date       | Reception pupils | Year 1 pupils
        Elmfield | 03/10/2024 | 30               | 29
        Elmfield | 16-01-2025 | 30               | 28
        """);

    assertThat(read.value().years()).containsExactly(new YearBasis(2024, "January census"),
        new YearBasis(2024, "October census"));
  }

  @Test
  void aNumberOfASchoolIsNoYear() {
    Loaded<Contents> read = read("""
        LAESTAB  | School | Census  | Year | YR | Y01 | Nursery
        202/2019 | Argyle | October | 2023 | 40 | 41  | 20
        202/2019 | Argyle | January | 2024 | 40 | 42  | 20
        """.replace("| YR | Y01 | Nursery", "| Nursery | YR | Y01"));

    School argyle = read.value().schools().getFirst();
    assertThat(argyle.details().laestab()).contains("2022019");
    assertThat(argyle.rolls()).extracting(Roll::year).containsOnly(new SchoolYear(2023));
    assertThat(argyle.rolls().getFirst().in(YearGroup.N2)).hasValue(40);
  }

  private static final String USUAL = """
      Elmfield Primary School - pupils on roll
      Year         | N2 | R  | Y1 | Y2 | Y3 | Y4 | Y5 | Y6 | Total
      October 2022 | 20 | 30 | 29 | 28 | 27 | 26 | 25 | 24 | 209
      October 2023 | 18 | 28 | 30 | 29 | 28 | 27 | 26 | 25 | 193
      October 2024 | 15 | 26 | 28 | 30 | 29 | 28 | 27 | 26 | 209
      """;

  @Test
  void readsARowForEachYear() {
    Loaded<Contents> read = read(USUAL);

    assertThat(read.findings()).isEmpty();
    School school = read.value().schools().getFirst();
    assertThat(school.name()).isEqualTo("Elmfield Primary School");
    assertThat(school.rolls()).hasSize(3);
    Roll last = school.rolls().getLast();
    assertThat(last.year()).isEqualTo(new SchoolYear(2024));
    assertThat(last.census()).isEqualTo(Census.OCTOBER);
    assertThat(last.in(YearGroup.R)).hasValue(26);
    assertThat(last.funded()).isEqualTo(194);
    assertThat(read.value().rows()).isEqualTo(3);
  }

  @Test
  void readsTheSameTurnedOnItsSide() {
    Loaded<Contents> read = read("""
        Elmfield Primary School
        Year group | Jan 2023 | Jan 2024 | Spring 2025
        Reception  | 30       | 28       | 26
        Year 1     | 29       | 30       | 28
        Year 2     | 28       | 29       | 30
        Total      | 87       | 87       | 84
        """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().years()).containsExactly(new YearBasis(2022, "January census"),
        new YearBasis(2023, "January census"), new YearBasis(2024, "January census"));
    Roll last = read.value().schools().getFirst().rolls().getLast();
    assertThat(last.in(YearGroup.Y2)).hasValue(30);
    assertThat(last.place()).hasToString("roll.xlsx!Roll!D3");
  }

  @Test
  void readsARowForEachSchool() {
    Loaded<Contents> read = read("""
        School   | URN    | Year    | R  | 1  | 2
        Elmfield | 123456 | 2023/24 | 30 | 30 | 30
        Elmfield | 123456 | 2024/25 | 28 | 30 | 30
        Northgate| 123457 | 2024/25 | 15 |    | 12
        Total    |        | 2024/25 | 43 | 30 | 42
        """);

    assertThat(read.value().schools()).extracting(School::name).containsExactly("Elmfield",
        "Northgate");
    assertThat(read.findings()).singleElement().satisfies(note -> {
      assertThat(note.severity()).isEqualTo(Severity.NOTE);
      assertThat(note.message()).contains("January");
    });
    Roll northgate = read.value().schools().getLast().rolls().getFirst();
    assertThat(northgate.in(YearGroup.Y1)).isEmpty();
    assertThat(northgate.year()).isEqualTo(new SchoolYear(2024));
  }

  @Test
  void aNegativeCountIsNamedAndLeftOut() {
    Loaded<Contents> read = read(USUAL.replace("26 | 28 | 30", "-6 | 28 | 30"));

    assertThat(read.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
      assertThat(finding.place()).hasToString("roll.xlsx!Roll!C5");
      assertThat(finding.message()).contains("Reception", "October 2024", "-6");
    });
    Roll last = read.value().schools().getFirst().rolls().getLast();
    assertThat(last.in(YearGroup.R)).isEmpty();
    assertThat(last.in(YearGroup.Y1)).hasValue(28);
  }

  @Test
  void fractionsAndTextAreNamedAndLeftOut() {
    Loaded<Contents> read = read(USUAL.replace("26 | 28 | 30", "26.5 | about 28 | 30"));

    assertThat(read.findings()).extracting(finding -> finding.place().toString())
        .containsExactly("roll.xlsx!Roll!C5", "roll.xlsx!Roll!D5");
  }

  @Test
  void aMissingYearInTheMiddleIsNamed() {
    Loaded<Contents> read = read(USUAL.replace("October 2024", "October 2025"));

    assertThat(read.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
      assertThat(finding.place()).hasToString("roll.xlsx!Roll!B5");
      assertThat(finding.message()).contains("2024/25 is missing", "Elmfield");
    });
  }

  @Test
  void aTotalThatDiffersIsNamed() {
    Loaded<Contents> read = read(USUAL.replace("193", "199"));

    assertThat(read.findings()).singleElement().extracting(Finding::message).asString()
        .contains("199", "211");
  }

  @Test
  void kindergartenAndGradesAreReceptionAndYears() {
    Loaded<Contents> read = read("""
        school | year | K  | G1 | G2
        Boyd   | 1998 | 36 | 47 | 42
        Boyd   | 1999 | 42 | 34 | 48
        """);

    assertThat(read.value().schools()).singleElement()
        .satisfies(school -> assertThat(school.rolls().getFirst().in(YearGroup.R)).hasValue(36));
  }

  private static Loaded<Contents> read(String text) {
    Sheet sheet = sheet("roll.xlsx", "Roll", text);
    assertThat(new RollTable().recognises(sheet)).isPositive();
    return new RollTable().read(sheet, Identity.UNKNOWN.withName("Unsaid"));
  }
}
