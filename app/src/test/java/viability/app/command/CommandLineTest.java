package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"check", "import", "arrange", "project", "compare", "actions", "roll",
      "backtest", "sample"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: viability " + command).contains("--json");
  }

  @Test
  void helpListsTheCommands() {
    assertThat(Run.of("--help").out()).contains("compare", "project", "arrange");
  }

  @Test
  void anUnknownCommandListsTheKnownOnes() {
    Run run = Run.of("predict");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("predict", "compare");
  }

  @Test
  void aMissingFileAndAMissingArgumentAreTheCommandLines() {
    assertThat(Run.of("project", "none.viability").exit()).isEqualTo(2);
    assertThat(Run.of("project", "none.viability").err())
        .contains("There is no file none.viability");
    assertThat(Run.of("project").exit()).isEqualTo(2);
    assertThat(Run.of("project", "--colour").exit()).isEqualTo(2);
  }

  @Test
  void ourOwnMistakeIsOneLineThatSaysWhatToSend() {
    StringWriter err = new StringWriter();
    int exit = Failures.thrown(new IllegalStateException("no rates\nfor 2025"),
        new PrintWriter(err));
    assertThat(exit).isEqualTo(70);
    assertThat(err.toString().lines()).singleElement().asString().contains("send us this line",
        "no rates for 2025", "CommandLineTest");
  }
}
