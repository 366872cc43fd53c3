package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      Unable to open DISPLAY, true
      Unable to load glass GTK library., true
      something else, false
      , false
      """)
  void onlyJavaFxsOwnTwoMessagesMeanThatThereIsNoDisplay(String message, boolean noDisplay) {
    assertThat(Main.isNoDisplay(new UnsupportedOperationException(message))).isEqualTo(noDisplay);
  }

  @Test
  void anyFirstWordButOpenIsACommand() {
    assertThat(Main.isCommand(new String[0])).isFalse();
    assertThat(Main.isCommand(new String[]{"open", "a.viability"})).isFalse();
    assertThat(Main.isCommand(new String[]{"compare"})).isTrue();
    assertThat(Main.isCommand(new String[]{"--help"})).isTrue();
  }
}
