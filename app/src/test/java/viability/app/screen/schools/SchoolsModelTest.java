package viability.app.screen.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestDesk;
import viability.model.school.Post;

final class SchoolsModelTest {

  @TempDir
  private Path folder = Path.of("");

  private Desk desk = new TestDesk().desk(Path.of("target", "schools"));
  private SchoolsModel model = new SchoolsModel(desk);

  @BeforeEach
  void open() {
    desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    model = new SchoolsModel(desk);
  }

  @Test
  void theSentenceAddsTheSchoolsUp() {
    assertThat(model.sentence()).isEqualTo(
        "The 2 schools have 350 pupils on their latest rolls and \u00a3191k in reserve.");
  }

  @Test
  void anAdmissionNumberIsTypedAndUndone() {
    assertThat(model.setAdmissionNumber("15")).isEmpty();
    assertThat(row().panWords()).isEqualTo("15");
    assertThat(model.setAdmissionNumber("half")).isPresent();
    desk.undo();
    assertThat(row().panWords()).isEqualTo("30");
  }

  @Test
  void aHeadsCostComesBeforeTheDateTheyLeave() {
    assertThat(model.setLeaving(Post.Role.HEADTEACHER, "31 August 2027")).isPresent();
    assertThat(model.setCost(Post.Role.HEADTEACHER, "115,000")).isEmpty();
    assertThat(model.setLeaving(Post.Role.HEADTEACHER, "31 August 2027")).isEmpty();
    assertThat(row().school().post(Post.Role.HEADTEACHER).flatMap(Post::vacantFrom))
        .contains(LocalDate.of(2027, 8, 31));
    assertThat(row().headLeaves()).isEqualTo("31 August 2027");
  }

  @Test
  void editsAreOfTheChosenSchool() {
    model.choose(TestDesk.NORTHGATE);
    model.setAdmissionNumber("20");
    assertThat(model.rows().getValue().getFirst().panWords()).isEqualTo("30");
    assertThat(model.rows().getValue().getLast().panWords()).isEqualTo("20");
  }

  private SchoolRow row() {
    return model.chosen().orElseThrow();
  }
}
