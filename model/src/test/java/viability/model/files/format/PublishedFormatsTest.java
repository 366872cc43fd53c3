package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Births;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Loaded;

/// The published tables by their headings, in small.
final class PublishedFormatsTest {

  @Test
  void theRegisterMarksClosedSchools() {
    Loaded<Contents> read = read("gias",
        """
            URN | LA (code) | LA (name) | EstablishmentNumber | EstablishmentName | EstablishmentStatus (name) | PhaseOfEducation (name) | TypeOfEstablishment (name) | StatutoryLowAge | StatutoryHighAge | ReligiousCharacter (name) | Easting
            100001 | 202 | Camden | 2019 | Elmfield Infants | Open | Primary | Community school | 3 | 7 | Does not apply | 528230
            100002 | 202 | Camden | 2020 | Elmfield Juniors | Open | Primary | Community school | 7 | 11 | Church of England | 528230
            100003 | 202 | Camden | 2021 | Gone | Closed | Primary | Community school | 3 | 11 | None | 1
            """);

    assertThat(read.value().schools()).extracting(school -> school.details().phase())
        .containsExactly(Phase.INFANT, Phase.JUNIOR, Phase.PRIMARY);
    assertThat(read.value().schools()).extracting(School::isClosed).containsExactly(false, false,
        true);
    School infants = read.value().schools().getFirst();
    assertThat(infants.details().laestab()).contains("2022019");
    assertThat(infants.details().faith()).isEmpty();
    assertThat(infants.details().easting()).hasValue(528230);
    assertThat(read.findings()).singleElement()
        .satisfies(note -> assertThat(note.message()).startsWith("1 closed school is left out"));
  }

  @Test
  void theThirdGenerationOfTheCensusIsRead() {
    StringBuilder headings = new StringBuilder(
        "time_period | urn | laestab | school_name | headcount of pupils");
    StringBuilder row = new StringBuilder("202324 | 100001 | 2022019 | Elmfield | 29");
    for (String group : "Early 1,Nursery 1,Reception,Year group 1,Year group 2,Year group 3,Year group not followed"
        .split(",", -1)) {
      for (String who : "Part time male,Part-time female,Full time male,Full time female".split(",",
          -1)) {
        headings.append(" | ").append(who).append(' ').append(group);
        row.append(" | 1");
      }
    }
    Loaded<Contents> read = read("census-school", headings + "\n" + row);

    School school = read.value().schools().getFirst();
    assertThat(school.rolls().getFirst().in(YearGroup.R)).hasValue(4);
    assertThat(read.value().years()).containsExactly(new YearBasis(2023, "January census"));
    assertThat(read.findings()).singleElement().satisfies(
        doubt -> assertThat(doubt.message()).contains("headcount of 29", "add up to 28"));
  }

  @Test
  void ofOverlappingBirthsTheActualOnesToMidYearAreUsed() {
    Loaded<Contents> read = read("births", """
        gss_code | gss_name | geography | sex | date | type | annual_births
        E09000007 | Camden | LAD | persons | 2021-07-01 | actual | 2300
        E09000007 | Camden | LAD | persons | 2022-01-01 | actual | 2250
        E09000007 | Camden | LAD | persons | 2022-07-01 | actual | 2194
        E09000007 | Camden | LAD | persons | 2023-07-01 | predicted | 2000
        """);

    Births camden = read.value().births().getFirst();
    assertThat(camden.area()).isEqualTo("Camden");
    assertThat(camden.byYear()).containsOnlyKeys(2021, 2022).containsEntry(2022, 2194);
  }

  @Test
  void forecastsAreCountedAndSaidNotToBeUsed() {
    Loaded<Contents> read = read("forecasts",
        """
            time_period | la_name | planning_area_code | planning_area_name | nc_year_group | pupil_forecast
            202526 | Camden | 2020001 | North | Reception | 300
            """);

    assertThat(read.value().rows()).isEqualTo(1);
    assertThat(read.findings()).hasSize(1);
  }

  @Test
  void linksBetweenSchoolsSayWhichCameBefore() {
    Loaded<Contents> read = read("gias-links", """
        URN | LinkURN | LinkName | LinkType | LinkEstablishedDate
        100001 | 100003 | Gone | Predecessor - merged | 01-09-2024
        100003 | 100001 | Elmfield | Successor | 01/09/2024
        100001 | 100009 | Sixth | Sixth Form Centre Link | 01-09-2024
        """);

    assertThat(read.value().rows()).isEqualTo(3);
    assertThat(read.value().schools()).isEmpty();
    assertThat(read.value().links()).extracting(Link::before).containsExactly("100003", "100003");
    assertThat(read.value().links()).extracting(Link::merged).containsExactly(true, false);
    assertThat(read.value().links()).extracting(Link::date)
        .containsOnly(Optional.of(LocalDate.of(2024, 9, 1)));
  }

  private static Loaded<Contents> read(String format, String text) {
    Sheet sheet = sheet("file.csv", "", text);
    FileFormat found = FileFormats.of(sheet).orElseThrow();
    assertThat(found.name()).isEqualTo(format);
    return found.read(sheet, Identity.UNKNOWN);
  }
}
