package viability.app.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestDesk;
import viability.model.arrangement.Arrangement;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.trace.Working;
import viability.model.units.Money;

final class CompareViewModelTest {

  private Desk desk = Examples.desk(Path.of(""));
  private CompareViewModel model = new CompareViewModel(desk, Examples.projector());

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Examples.desk(folder);
    model = new CompareViewModel(desk, Examples.projector());
  }

  @Test
  void showsTheFirstTwoAndSetsTheSecondBesideTheFirst() {
    assertThat(names()).containsExactly("Alone, no change", "Federation");
    assertThat(now().pair().other()).contains(Examples.FEDERATION);
    assertThat(now().sentence()).startsWith(
        "In March 2032, if the assumptions hold, Elmfield and Northgate alone are both in credit in ")
        .contains("; federated, in ");
  }

  @Test
  void whatIsShownCanBeChosenButOneStays() {
    model.toggle(Examples.MIXED);
    assertThat(names()).containsExactly("Alone, no change", "Federation", "Alone, own actions");
    assertThat(now().pair().other()).contains(Examples.MIXED);
    List.of(Examples.MIXED, Examples.FEDERATION, Examples.ALONE).forEach(model::toggle);
    assertThat(names()).containsExactly("Alone, no change");
    assertThat(now().bridge()).isEmpty();
    assertThat(now().tiles()).extracting(Tile::firstCalled).containsOnly("");
  }

  @Test
  void theTwoSidesAreNeverCalledTheSame() {
    model.toggle(Examples.NOTHING_SHARED);
    model.toggle(Examples.ALONE);
    assertThat(now().sentence()).contains(" under \u201cFederation\u201d are ",
        "; under \u201cNothing shared\u201d, in ");
  }

  @Test
  void everyTileExplainsTheFigureItShows() {
    assertThat(now().tiles()).extracting(Tile::id).containsExactly("reserve", "deficit", "in-year",
        "one-off");
    assertThat(now().tiles()).allSatisfy(tile -> {
      assertThat(tile.figure().why().get()).isPresent();
      assertThat(tile.beside().why().get()).isPresent();
    });
    Money reserve = now().pair().years(Examples.FEDERATION).getLast().reserve().orElseThrow();
    assertThat(now().tiles().getFirst().figure().why().get()).map(Working::value)
        .contains((double) reserve.pence());
  }

  @Test
  void everyBarExplainsItself() {
    Bridging bridge = now().bridge().orElseThrow();
    var drawn = bridge.drawn();
    assertThat(drawn.steps()).extracting("words").contains("Head post shared", "One-off costs");
    for (int bar = 0; bar < drawn.steps().size() + 2; bar++) {
      Working why = bridge.why(bar, model.reasons()).orElseThrow();
      Money shown = bar == 0
          ? drawn.start()
          : bar > drawn.steps().size() ? drawn.end() : drawn.steps().get(bar - 1).change();
      assertThat(why.value()).isEqualTo((double) shown.pence());
    }
  }

  @Test
  void anEditSaysWhatTheFigureWas() {
    String was = now().tiles().getFirst().figure().shown();
    desk.edit("Pay",
        plan -> plan.withTyped(List.of(Change.of(Assumptions.TEACHER_PAY.name(), 0.05))));
    assertThat(now().tiles().getFirst().was()).contains(was);
    desk.undo();
    assertThat(now().tiles().getFirst().was()).isEmpty();
    assertThat(now().tiles().getFirst().figure().shown()).isEqualTo(was);
  }

  @Test
  void aSchoolCanBeLookedAtAlone() {
    model.school().set(Optional.of(TestDesk.NORTHGATE));
    assertThat(now().reserve().drawn().subject()).isEqualTo("Northgate");
    assertThat(now().bridge().orElseThrow().drawn().end())
        .isEqualTo(now().pair().years(Examples.FEDERATION).getLast().reserve().orElseThrow());
    assertThat(now().sentence()).contains("Elmfield and Northgate");
  }

  @Test
  void theTableHoldsEachSchoolAndTheCouncil() {
    var table = new ReserveTwin().table(now().reserve());
    assertThat(table.rows()).extracting("name").contains("both schools, Alone, no change",
        "both schools, Federation", "Elmfield, Alone, no change", "Elmfield, Federation",
        "Elmfield, Federation, 10 in 100", "Northgate, Alone, no change", "Northgate, Federation",
        "the council, Alone, no change", "the council, Federation");
  }

  private Comparison now() {
    return model.shown().get().orElseThrow();
  }

  private List<String> names() {
    return now().shown().stream().map(Arrangement::name).toList();
  }
}
