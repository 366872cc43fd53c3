package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Births;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.Money;

/// Surveys of places, staff, councils' rolls and births, by their headings, in small.
final class SurveyFormatsTest {

  @Test
  void placesOfTwoSitesInTheNewestYearAreAddedUp() {
    Loaded<Contents> read = read("capacity", "capacity_school_200910-202425.csv",
        """
            time_period | la_name | school_laestab | school_urn | school_name | school_places | pupils_on_roll
            202324 | Camden | 2022019 | 100008.0 | Elmfield  | 500 | 400
            202425 | Camden | 2022019 | 100008   | Elmfield  | 210 | 350
            202425 | Camden | 2022019 | 100008   | Elmfield  | 120 | 350
            202425 | Camden | 2022020 | 100009   | Northgate | z   | 60
            """);

    assertThat(read.value().rows()).isEqualTo(4);
    assertThat(read.value().schools()).singleElement()
        .satisfies(school -> assertThat(school.details().capacity()).hasValue(330));
    assertThat(read.value().years()).containsExactly(new YearBasis(2023, "capacity"),
        new YearBasis(2024, "capacity"));
    assertThat(messages(read)).contains("100009 are given as “z”, so they are missing, not 0");
  }

  @Test
  void placesOfAreasAreCountedAndSaidNotToBeUsed() {
    Loaded<Contents> read = read("capacity", "capacity.csv", """
        time_period | geographic_level | country_name | school_phase | school_places
        202223 | National | England | Primary | 4800000
        """);

    assertThat(read.value().schools()).isEmpty();
    assertThat(messages(read)).contains("they are not used");
  }

  @Test
  void theWorkforceTableIsFoundUnderItsTitles() {
    for (int titles : List.of(5, 8)) {
      Loaded<Contents> read = read("workforce", "School_Tables_School_Workforce_Census_2023.xlsx",
          "School workforce census, November 2023\n" + "Notes\n".repeat(titles - 1)
              + """
                  LA Name | LAEstab | URN    | School Name | Total School Workforce (FTE) | Total Number of Teachers (FTE) | Pupil: Teacher Ratio (FTE)
                  Camden  | 2022019 | 100008 | Elmfield    | 45.22 | 18.6 | 18.8
                  Camden  | 2022020 | 100009 | Northgate   | c     | c    | c
                  """);

      assertThat(read.value().schools()).extracting(School::name).containsExactly("Elmfield",
          "Northgate");
      assertThat(read.value().years()).containsExactly(new YearBasis(2023, "November workforce"));
      assertThat(messages(read)).contains("they are not used");
    }
  }

  @Test
  void rollsOfCouncilsAreCountedAndSaidNotToBeUsed() {
    Loaded<Contents> read = read("census-authority", "spc.csv",
        """
            time_period | geographic_level | old_la_code | la_name | new_la_code | sex | ncyear | full_time | part_time | headcount | fte
            202425 | Local authority | 202 | Camden | E09000007 | Total | Reception | 1300 | 10 | 1310 | 1305
            202425 | Local authority | 203 | Barnet | E09000003 | Total | Year 1    | 1310 | 0  | 1310 | 1310
            """);

    assertThat(read.value().rows()).isEqualTo(2);
    assertThat(read.value().years()).containsExactly(new YearBasis(2024, "January census"));
    assertThat(messages(read)).contains("Rolls of 2 councils");
  }

  @Test
  void birthsWithAColumnForEachYearAreRead() {
    Loaded<Contents> read = read("births", "births by area.xlsx", """
        Table 1: Live births by area of usual residence
        Area code | Area name | Geography | 2022 | 2023 | 2024
        E09000007 | Camden    | Borough   | 2,194 | 2072 | :
        """);

    Births camden = read.value().births().getFirst();
    assertThat(camden.area()).isEqualTo("Camden");
    assertThat(camden.byYear()).containsOnlyKeys(2022, 2023).containsEntry(2022, 2194);
    assertThat(messages(read)).contains("2024 are given as “:”", "half a year late");
  }

  @Test
  void birthsAmongOtherMeasuresAreRead() {
    Loaded<Contents> read = read("births", "itl.csv", """
        gss_code | gss_name | year_ending_date | measure | sex | value
        TLI3 | Inner London | 2022-07-01 | births | persons | 40000
        TLI3 | Inner London | 2022-07-01 | deaths | persons | 9000
        """);

    assertThat(read.value().births().getFirst().byYear()).containsEntry(2022, 40000);
  }

  @Test
  void aStaffListGivesPostsWithoutNames() {
    Loaded<Contents> read = read("staff", "Elmfield staff list.xlsx",
        """
            Elmfield Primary School - staff
            Name         | Role               | Scale point | FTE | Hours | Start      | End        | Total cost
            Jo Bloggs    | Headteacher        | L18         | 1   | 32.5  | 01/09/2015 | 31/08/2027 | £101,250.50
            Sam Example  | Class teacher      | M6          | 0.6 | 19.5  | 01/09/2020 |            | 38000
            Kim Example  | Teaching assistant | SCP 5       | 80% | 29.6  | 01/09/2021 |            | 19000
            Pat Example  | Caretaker          | SCP 6       |     | 37    | 01/09/2021 |            | 30000
            Total        |                    |             | 2.4 |       |            |            | 188250.50
            """);

    School school = read.value().schools().getFirst();
    assertThat(school.name()).isEqualTo("Elmfield Primary School");
    assertThat(school.posts()).extracting(Post::role).containsExactly(Post.Role.HEADTEACHER,
        Post.Role.TEACHER, Post.Role.ASSISTANT);
    assertThat(school.posts()).extracting(Post::fte).containsExactly(1.0, 0.6, 0.8);
    assertThat(school.posts().getFirst().yearlyCost()).isEqualTo(Money.of("101250.50"));
    assertThat(school.posts().getFirst().vacantFrom()).contains(LocalDate.of(2027, 8, 31));
    assertThat(school.posts().getFirst().source().text())
        .isEqualTo("Elmfield staff list.xlsx!Sheet!B3");
    assertThat(messages(read)).contains("Caretaker does not say what share of full time")
        .doesNotContain("Bloggs", "Pat Example");
  }

  @Test
  void salariesAreTakenAndSaidToLackOnCosts() {
    Loaded<Contents> read = read("staff", "a.xlsx", """
        School: Elmfield
        Job title         | Weekly hours | Full time hours | Salary
        Admin assistant   | 18.5         | 37              | 12000
        """);

    Post post = read.value().schools().getFirst().posts().getFirst();
    assertThat(post.role()).isEqualTo(Post.Role.OFFICE);
    assertThat(post.fte()).isEqualTo(0.5);
    assertThat(messages(read)).contains("national insurance and pension may not be");
  }

  private static String messages(Loaded<Contents> read) {
    return String.join("\n", read.findings().stream().map(Finding::message).toList());
  }

  private static Loaded<Contents> read(String format, String file, String text) {
    Sheet sheet = sheet(file, "Sheet", text);
    FileFormat found = FileFormats.of(sheet).orElseThrow();
    assertThat(found.name()).isEqualTo(format);
    return found.read(sheet, Identity.UNKNOWN);
  }
}
