package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.trace.Source;
import viability.model.trace.Working;

final class WorkingTextTest {

  private final Working pupils = Working.given("Pupils", 24, Working.Unit.PUPILS, Source.TYPED);
  private final Working rate = Working.given("Rate", 0.021, Working.Unit.PER_CENT, Source.TYPED);

  @Test
  void figuresCarryTheirUnit() {
    assertThat(WorkingText.figure(pupils)).isEqualTo("24 pupils");
    assertThat(WorkingText.figure(rate)).isEqualTo("2.1%");
    assertThat(
        WorkingText.figure(Working.given("Cost", -123_456, Working.Unit.PENCE, Source.TYPED)))
        .isEqualTo("\u2212\u00a31,234.56");
  }

  @Test
  void aWorkingIsCopiedWithItsInputsIndented() {
    Working both = Working.sum("Both", Working.Unit.PUPILS, "Added up.", List.of(pupils, pupils));
    assertThat(WorkingText.text(both)).isEqualTo("""
        Both: 48 pupils
          Added up.
            Pupils: 24 pupils
              typed by you: typed in this plan
            Pupils: 24 pupils
              typed by you: typed in this plan
        """);
  }
}
