package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.app.desk.TestDesk;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;

final class SchoolNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Elmfield Primary School                | Elmfield
      Elmfield Primary                       | Elmfield
      St Mary's CofE Primary School          | St Mary's CofE
      Ash Lane Community Primary School      | Ash Lane
      Elm Infant School; Elm Junior School   | Elm Infant School and Elm Junior School
      Elm Infant School; Oak Junior School   | Elm and Oak
      A Primary; B Primary; C Primary        | A, B and C
      A School; B School; C School; D School | the 4 schools
      """)
  void areShortWhereTheyCanBeToldApart(String full, String called) {
    var schools = Arrays.stream(full.split("; ", -1))
        .map(name -> School.of(new SchoolId(name), Details.named(name, Phase.PRIMARY))).toList();
    var plan = TestDesk.PLAN.withSchools(schools);
    assertThat(new SchoolNames(plan).of(schools.stream().map(School::id).toList()))
        .isEqualTo(called);
  }
}
