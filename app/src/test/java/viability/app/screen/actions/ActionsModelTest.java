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
import viability.model.action.Suggestions;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class ActionsModelTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestAsks asks = new TestAsks();
  private Desk desk = new TestDesk().desk(Path.of("target", "actions"));
  private ActionsModel model = new ActionsModel(desk, asks, TestDesk.CLOCK);
  private GapModel gap = new GapModel(desk);

  @BeforeEach
  void open() {
    desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    model = new ActionsModel(desk, asks, TestDesk.CLOCK);
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

  @Test
  void aDelayShowsAsALostSavingAndIsOneStepToUndo() {
    add();
    model.delay(model.rows().getValue().getFirst(), 3);
    model.delay(model.rows().getValue().getFirst(), 5);
    ActionRow row = model.rows().getValue().getFirst();
    assertThat(row.action().from()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(row.delay()).isEqualTo(5);
    assertThat(row.delayWords(model.years())).isEqualTo(
        "Starts in February 2027, 5 months later than planned: lost saving \u00a35,000 in 2026-27.");
    assertThat(gap.lines()).extracting(GapLine::name).contains("Elmfield, lost by delays");
    desk.undo();
    assertThat(model.rows().getValue().getFirst().action().isLate()).isFalse();
  }

  @Test
  void aYearMayHaveAnAmountOfItsOwn() {
    add();
    FundingYear year = new FundingYear(2027);
    Money before = with(2);
    assertThat(model.amount(model.rows().getValue().getFirst(), year, "15,000")).isEmpty();
    assertThat(with(2)).isEqualTo(before.plus(Money.pounds(3_000)));
    assertThat(model.amount(model.rows().getValue().getFirst(), year, "lots")).isPresent();
    assertThat(model.amount(model.rows().getValue().getFirst(), year, "")).isEmpty();
    assertThat(with(2)).isEqualTo(before);
  }

  @Test
  void suggestionsThatArePickedCloseTheGapInOneStep() {
    Suggestions found = model.suggestions().orElseThrow();
    SuggestModel suggest = new SuggestModel("Elmfield", found);
    assertThat(suggest.sentence()).contains("2028-29");
    assertThat(suggest.actions()).isNotEmpty();
    Money before = with(3);
    Money brought = suggest.brought();
    model.take(suggest.actions());
    assertThat(with(3)).isEqualTo(before.plus(brought));
    desk.undo();
    assertThat(model.rows().getValue()).isEmpty();
  }

  @Test
  void whatIsPickedSaysWhatIsLeft() {
    SuggestModel suggest = new SuggestModel("Elmfield", model.suggestions().orElseThrow());
    for (int i = 0; i < suggest.steps().size(); i++) {
      suggest.pick(i, false);
    }
    assertThat(suggest.total()).startsWith("0 picked: \u00a30 in 2028-29; \u00a3")
        .endsWith(" still to find.");
    suggest.pick(0, true);
    assertThat(suggest.brought()).isEqualTo(suggest.steps().getFirst().amount());
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
