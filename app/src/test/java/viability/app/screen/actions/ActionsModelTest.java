package viability.app.screen.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestAsks;
import viability.app.desk.TestDesk;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

final class ActionsModelTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestAsks asks = new TestAsks();
  private Desk desk = new TestDesk().desk(Path.of("target", "actions"));
  private ActionsModel model = new ActionsModel(desk, asks);
  private GapModel gap = new GapModel(desk);

  @BeforeEach
  void open() {
    desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    model = new ActionsModel(desk, asks);
    gap = new GapModel(desk);
  }

  @Test
  void aTickedActionMovesTheBalanceByItsMonths() {
    Money before = with(2);
    add();
    assertThat(with(2)).isEqualTo(before.plus(Money.pounds(12_000)));
    assertThat(with(1)).isEqualTo(without(1).plus(Money.pounds(7_000)));
    assertThat(without(2)).isEqualTo(before);
  }

  @Test
  void untickingAndUndoBothTakeItBack() {
    Money before = with(2);
    add();
    model.tick(model.rows().getValue().getFirst(), false);
    assertThat(with(2)).isEqualTo(before);
    desk.undo();
    assertThat(with(2)).isEqualTo(before.plus(Money.pounds(12_000)));
    desk.undo();
    assertThat(model.rows().getValue()).isEmpty();
  }

  @Test
  void theSentenceSaysWhatIsLeftToFind() {
    assertThat(gap.sentence()).startsWith("Without actions, Elmfield still has \u00a3");
    add();
    assertThat(gap.sentence()).startsWith("With one action, Elmfield still has \u00a3");
  }

  @Test
  void thePlanIsSavedForOtherPrograms() throws IOException {
    add();
    Path file = folder.resolve("actions.csv");
    asks.files.add(file);
    model.saveCsv();
    assertThat(Files.readString(file)).contains("What,School,Line")
        .contains("Share a teaching assistant,Elmfield Primary,E03,12000.00,2026-09-01");
  }

  @Test
  void startsAreOfferedByTermAfterTheBaseYear() {
    assertThat(model.starts()).startsWith(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 1));
  }

  private void add() {
    model.add("Share a teaching assistant", TestDesk.ELMFIELD, FinanceCode.E03,
        Money.pounds(12_000), LocalDate.of(2026, 9, 1), "SENCO");
  }

  private Money without(int year) {
    return gap.lines().get(0).amounts().get(year);
  }

  private Money with(int year) {
    return gap.lines().get(1).amounts().get(year);
  }
}
