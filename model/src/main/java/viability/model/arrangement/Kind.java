package viability.model.arrangement;

import java.util.List;
import java.util.function.Function;
import viability.model.arrangement.evidence.Cases;
import viability.model.arrangement.evidence.Evidence;

/// A kind of arrangement: its name on disk and in commands, what it is in words, the questions it
/// asks, and how it is made of the answers.
public record Kind(String name, String words, String meaning, List<Ask> asks,
    Function<Answers, Arrangement> make) {

  public Kind {
    asks = List.copyOf(asks);
  }

  /// What happened where others did it, with figures, sources and cautions.
  public List<Evidence> evidence() {
    return Cases.of(name);
  }

  /// A question by its id, if the kind asks it.
  public java.util.Optional<Ask> ask(String id) {
    return asks.stream().filter(ask -> ask.id().equals(id)).findFirst();
  }
}
