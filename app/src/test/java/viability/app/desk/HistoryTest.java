package viability.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HistoryTest {

  private final History<Integer> one = History.of(1);

  @Test
  void undoAndRedoMoveAlongTheEdits() {
    History<Integer> three = one.edit("two", Optional.empty(), 2).edit("three", Optional.empty(),
        3);
    assertThat(three.words()).containsExactly("three", "two");
    assertThat(three.undo().now()).isEqualTo(2);
    assertThat(three.undo().undo().undo()).extracting(History::now).isEqualTo(1);
    assertThat(three.undo().redo().now()).isEqualTo(3);
    assertThat(three.undo().redoes()).contains("three");
  }

  @Test
  void aDragIsUndoneInOneStep() {
    Optional<String> pay = Optional.of("pay");
    History<Integer> dragged = one.edit("pay 2", pay, 2).edit("pay 3", pay, 3);
    assertThat(dragged.undo().now()).isEqualTo(1);
    assertThat(dragged.settled().edit("pay 4", pay, 4).undo().now()).isEqualTo(3);
    assertThat(dragged.edit("other", Optional.empty(), 4).edit("pay 5", pay, 5).words()).hasSize(3);
  }

  @Test
  void anEditForgetsWhatWasUndone() {
    History<Integer> again = one.edit("two", Optional.empty(), 2).undo().edit("five",
        Optional.empty(), 5);
    assertThat(again.redoes()).isEmpty();
    assertThat(again.redo()).isEqualTo(again);
  }
}
