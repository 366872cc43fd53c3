package viability.app.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.app.desk.TestDesk;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Ask;
import viability.model.arrangement.Federation;

final class ArrangementDraftModelTest {

  private final ArrangementDraftModel fresh = new ArrangementDraftModel(Examples.PLAN);

  @Test
  void beginsAsTheLastKindWithAFreeNameAndTheOthersStart() {
    assertThat(fresh.make().arrangement()).containsInstanceOf(Federation.class)
        .map(Arrangement::name).contains("Federation 2");
    assertThat(fresh.starts()).isEqualTo(Examples.STARTS);
  }

  @Test
  void anotherKindAsksItsOwnQuestions() {
    fresh.kind(Alone.KIND);
    Ask mixed = fresh.kind().asks().getFirst();
    fresh.answer(mixed, "yes");
    fresh.name("With mixed-age classes");
    assertThat(fresh.make().arrangement())
        .contains(new Alone("With mixed-age classes", Examples.BOTH, Examples.STARTS, true));
  }

  @Test
  void anEditedArrangementBeginsAsItIs() {
    assertThat(new ArrangementDraftModel(Examples.PLAN, Examples.FEDERATION).make().arrangement())
        .contains(Examples.FEDERATION);
  }

  @Test
  void saysWhatIsStillWrong() {
    fresh.name(" ");
    assertThat(fresh.make().problem()).isEqualTo("Give it a name.");
    fresh.name("Federation");
    assertThat(fresh.make().problem()).isEqualTo("Another arrangement has this name already.");
    fresh.name("Pair");
    fresh.school(TestDesk.NORTHGATE, false);
    assertThat(fresh.make().problem()).contains("fewer than two schools");
    fresh.school(TestDesk.ELMFIELD, false);
    assertThat(fresh.make().problem()).isEqualTo("Choose its schools.");
    assertThat(fresh.make().arrangement()).isEmpty();
  }

  @Test
  void schoolsStandInThePlansOrder() {
    List.of(false, true).forEach(in -> fresh.school(TestDesk.ELMFIELD, in));
    assertThat(fresh.make().arrangement().orElseThrow().schools())
        .containsExactlyElementsOf(Examples.BOTH);
  }
}
