package viability.app.screen.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestDesk;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;
import viability.model.school.Post;
import viability.model.school.ScalePoint;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Source;
import viability.model.units.Money;

final class PostsModelTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void addsChangesAndRemovesEachInOneStep() {
    Desk desk = desk();
    PostsModel model = model(desk);
    assertThat(model.add(Post.Role.HEADTEACHER, "1", Optional.empty(), "112,000", "31 August 2027"))
        .isEmpty();
    assertThat(model.add(Post.Role.OFFICE, "0.6", Optional.empty(), "\u00a318k", "")).isEmpty();
    assertThat(posts(model)).containsExactly(
        new Post(Post.Role.HEADTEACHER, 1, Money.pounds(112_000),
            Optional.of(LocalDate.of(2027, 8, 31)), Source.TYPED),
        new Post(Post.Role.OFFICE, 0.6, Money.pounds(18_000), Optional.empty(), Source.TYPED));
    assertThat(model.total().value()).isEqualTo(13_000_000);
    assertThat(model.fte()).isEqualTo(1.6);
    assertThat(model.setFte(row(model, 1), "0.8")).isEmpty();
    assertThat(model.setCost(row(model, 1), "24000")).isEmpty();
    assertThat(model.setRole(row(model, 1), Post.Role.BUSINESS_MANAGER)).isEmpty();
    assertThat(model.setVacant(row(model, 0), "")).isEmpty();
    assertThat(posts(model)).last().isEqualTo(new Post(Post.Role.BUSINESS_MANAGER, 0.8,
        Money.pounds(24_000), Optional.empty(), Source.TYPED));
    model.remove(row(model, 0));
    assertThat(posts(model)).hasSize(1);
    assertThat(desk.history().get().orElseThrow().words().getLast())
        .isEqualTo("Elmfield: headteacher\u2019s post added");
    for (int i = 0; i < 7; i++) {
      desk.undo();
    }
    assertThat(posts(model)).isEmpty();
  }

  @Test
  void refusesWhatCannotBeRead() {
    Desk desk = desk();
    PostsModel model = model(desk);
    assertThat(model.add(Post.Role.TEACHER, "0", Optional.empty(), "50,000", ""))
        .hasValueSatisfying(why -> assertThat(why)
            .startsWith("\u201c0\u201d cannot be read: type full-time posts"));
    assertThat(model.add(Post.Role.TEACHER, "1", Optional.empty(), "", "")).hasValueSatisfying(
        why -> assertThat(why).startsWith("Nothing was typed").contains("74,000"));
    assertThat(model.add(Post.Role.TEACHER, "1", Optional.empty(), "50k", "soon"))
        .hasValueSatisfying(why -> assertThat(why).contains("\u201csoon\u201d", "31 August 2027"));
    assertThat(posts(model)).isEmpty();
    assertThat(desk.history().get().orElseThrow().words()).isEmpty();
  }

  @Test
  void followsTheChosenSchool() {
    Desk desk = desk();
    PostsModel model = model(desk);
    model.add(Post.Role.TEACHER, "1", Optional.empty(), "50k", "");
    desk.school().set(Optional.of(TestDesk.NORTHGATE));
    assertThat(posts(model)).isEmpty();
    assertThat(model.school()).isEqualTo("Northgate");
    assertThat(desk.plan().get().orElseThrow().school(TestDesk.ELMFIELD).orElseThrow().posts())
        .hasSize(1);
  }

  /// Inner London M6 from September 2025 is £52,300: with 15% insurance above £5,000 (£7,095) and
  /// 28.68% pension (£14,999.64) £74,394.64. In 2025-26 five months are at the pay before its award
  /// of 4%: £50,288.46, with £6,793.27 and £14,422.73 £71,504.46.
  @Test
  void aPayPointIsCostedWithInsuranceAndPension() {
    Desk desk = desk();
    PostsModel model = model(desk);
    Optional<ScalePoint> m6 = model.points().stream()
        .filter(point -> model.words(point).equals("M6")).findFirst().orElseThrow();
    assertThat(model.add(Post.Role.TEACHER, "1", m6, "", "")).isEmpty();
    assertThat(posts(model)).singleElement()
        .satisfies(post -> assertThat(post.point()).isEqualTo(m6));
    assertThat((double) posts(model).getFirst().yearlyCost().pence())
        .isCloseTo((7_150_446 * 5 + 7_439_464 * 7) / 12.0, within(50.0));
    assertThat(row(model, 0).why().rule()).contains("national insurance");
    assertThat(model.setPoint(row(model, 0), Optional.empty())).isEmpty();
    assertThat(posts(model).getFirst().point()).isEmpty();
    assertThat(row(model, 0).cost()).isEqualTo("\u00a373,190");
  }

  private static PostsModel model(Desk desk) {
    Projector projector = new Projector(new RatesFiles().read(), new ScaleFiles().read());
    return new PostsModel(desk, new Explainer(projector), projector.staff().scales());
  }

  private static List<Post> posts(PostsModel model) {
    return model.rows().get().stream().map(PostRow::post).toList();
  }

  private static PostRow row(PostsModel model, int place) {
    return model.rows().get().get(place);
  }

  private Desk desk() {
    Desk desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.school().set(Optional.of(TestDesk.ELMFIELD));
    return desk;
  }
}
