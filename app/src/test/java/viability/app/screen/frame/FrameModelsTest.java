package viability.app.screen.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.app.desk.TestDesk;
import viability.app.screen.Command;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.FundingYear;

final class FrameModelsTest {

  private final List<Command> commands = List.of(command("Go to Actions"),
      command("Choose scenario Births fall further"), command("Save"), command("Save as"));

  @Test
  void everyWordTypedBeginsAWordOfTheCommand() {
    assertThat(found("bir fur")).containsExactly("Choose scenario Births fall further");
    assertThat(found("save")).containsExactly("Save", "Save as");
    assertThat(found("xyz")).isEmpty();
    assertThat(found("")).hasSize(4);
  }

  @Test
  void findingsAreCountedInWords() {
    Finding doubt = Finding.doubt(Place.TYPED, "a", "b");
    Finding stop = Finding.stop(Place.TYPED, "c", "d");
    assertThat(FindingsModel.words(List.of(stop, doubt, doubt)))
        .isEqualTo("1 stops \u00b7 2 to check");
    assertThat(FindingsModel.words(List.of())).isEqualTo("Nothing to check");
  }

  @Test
  void theAgeOfTheFiguresIsSaid() {
    assertThat(DataDates.of(TestDesk.PLAN, new FundingYear(2025)))
        .isEqualTo("Roll: Oct 2025  \u00b7  Accounts: 2025-26  \u00b7  Rates: 2025-26");
  }

  private List<String> found(String typed) {
    return PaletteModel.find(commands, typed).stream().map(Command::words).toList();
  }

  private static Command command(String words) {
    return Command.of(words, () -> {
    });
  }
}
