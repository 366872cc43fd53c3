package viability.model.arrangement;

import java.util.List;
import java.util.function.Function;

/// A kind of arrangement: its name on disk and in commands, what it is in words, the questions it
/// asks, and how it is made of the answers.
public record Kind(String name, String words, String meaning, List<Ask> asks,
    Function<Answers, Arrangement> make) {

  public Kind {
    asks = List.copyOf(asks);
  }
}
