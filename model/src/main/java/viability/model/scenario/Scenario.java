package viability.model.scenario;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.trace.Source;

/// A future to try: a name, what it means in words, the evidence for it and where that stands, and
/// the differences from the base. With no differences it is the base.
///
/// One that is `signed` stays as it is until the lock is taken off.
public record Scenario(String name, String words, String evidence, Source source,
    List<Difference> differences, Optional<SignOff> signed) {

  /// The base: no differences.
  public static final Scenario BASE = new Scenario("Base", "The plan's own assumptions.", "",
      List.of());

  public Scenario {
    differences = List.copyOf(differences);
  }

  /// A scenario of the user's own, of which it is not known what it was written against.
  public Scenario(String name, String words, String evidence, List<Change> changes) {
    this(name, words, evidence, Source.TYPED, changes.stream().map(Difference::of).toList(),
        Optional.empty());
  }

  /// What it sets, without what it was written against.
  public List<Change> changes() {
    return differences.stream().map(Difference::change).toList();
  }

  public boolean isLocked() {
    return signed.isPresent();
  }

  /// The same with other changes; one that it has already is still written against what it was.
  public Scenario withChanges(List<Change> given) {
    return new Scenario(name, words, evidence, source, given.stream().map(this::kept).toList(),
        signed);
  }

  /// The same with every difference that is written against nothing written against this base;
  /// `first` is the first year that can still be moved.
  public Scenario against(Assumed base, int first) {
    return new Scenario(
        name, words, evidence, source, differences.stream()
            .map(each -> each.base().isEmpty() ? each.against(base, first) : each).toList(),
        signed);
  }

  /// The same with every difference written against this base, whatever it was written against.
  public Scenario anew(Assumed base, int first) {
    return new Scenario(name, words, evidence, source,
        differences.stream().map(each -> each.against(base, first)).toList(), signed);
  }

  public Scenario withName(String given) {
    return new Scenario(given, words, evidence, source, differences, signed);
  }

  public Scenario withWords(String given, String because) {
    return new Scenario(name, given, because, because.equals(evidence) ? source : Source.TYPED,
        differences, signed);
  }

  public Scenario withSigned(Optional<SignOff> given) {
    return new Scenario(name, words, evidence, source, differences, given);
  }

  private Difference kept(Change change) {
    return differences.stream().filter(each -> each.change().equals(change)).findFirst()
        .orElseGet(() -> Difference.of(change));
  }
}
