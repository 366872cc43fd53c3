package viability.app.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.History;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.arrangement.Arrangement;

final class ArrangementEditsTest {

  private Desk desk = Examples.desk(Path.of(""));
  private ArrangementEdits edits = new ArrangementEdits(desk);

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Examples.desk(folder);
    edits = new ArrangementEdits(desk);
  }

  @Test
  void everyEditSaysWhatItDidAndIsUndone() {
    edits.duplicate(Examples.FEDERATION);
    edits.change(Examples.FEDERATION, Examples.FEDERATION.named("Pair"));
    edits.change(Examples.ALONE, Examples.NOTHING_SHARED.named("Alone, no change"));
    edits.remove(Examples.MIXED);
    assertThat(desk.history().get().map(History::words).orElseThrow()).containsExactly(
        "Remove \u201cAlone, own actions\u201d", "Change \u201cAlone, no change\u201d",
        "Rename \u201cFederation\u201d to \u201cPair\u201d", "Add \u201cFederation 2\u201d");
    assertThat(names()).containsExactly("Alone, no change", "Pair", "Nothing shared",
        "Federation 2");
    for (int i = 0; i < 4; i++) {
      desk.undo();
    }
    assertThat(desk.plan().get()).contains(Examples.PLAN);
  }

  @Test
  void whatIsAddedIsChosen() {
    edits.duplicate(Examples.MIXED);
    assertThat(desk.arrangement().get()).isEqualTo("Alone, own actions 2");
  }

  @Test
  void scoresGoWithTheirArrangement() {
    Scoring given = Scoring.NONE
        .with(new Score("standards", "Federation", OptionalInt.of(7), "Inspected"));
    desk.edit("Score", plan -> plan.withAppraisal(given));
    edits.change(Examples.FEDERATION, Examples.FEDERATION.named("Pair"));
    assertThat(desk.plan().get().orElseThrow().appraisal())
        .isEqualTo(given.renamed("Federation", "Pair"));
    edits.remove(Examples.FEDERATION.named("Pair"));
    assertThat(desk.plan().get().orElseThrow().appraisal()).isEqualTo(Scoring.NONE);
  }

  @Test
  void aPlanWithoutArrangementsKeepsItsSchoolsAloneBesideTheFirstOne() {
    desk.open(Examples.PLAN.withArrangements(List.of()), Optional.empty());
    edits.add(Examples.FEDERATION);
    assertThat(names()).containsExactly("Alone, no change", "Federation");
  }

  private List<String> names() {
    return desk.plan().get().orElseThrow().arrangements().stream().map(Arrangement::name).toList();
  }
}
