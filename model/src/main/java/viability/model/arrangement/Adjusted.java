package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// An arrangement some of whose effects a user has switched off or typed over, each by its key.
///
/// It goes by the name, schools, start, kind and answers of the arrangement it adjusts.
@JsonTypeName("adjusted")
public record Adjusted(Arrangement of, List<Adjustment> adjustments) implements Arrangement {

  public Adjusted {
    adjustments = List.copyOf(adjustments);
  }

  /// An arrangement with one effect changed, in place of what was changed of that effect before.
  public static Arrangement with(Arrangement arrangement, Adjustment change) {
    Arrangement of = arrangement instanceof Adjusted adjusted ? adjusted.of : arrangement;
    return new Adjusted(of, Stream.concat(others(arrangement, change), Stream.of(change)).toList());
  }

  /// An arrangement with one effect as it comes by itself.
  public static Arrangement without(Arrangement arrangement, Adjustment change) {
    List<Adjustment> left = others(arrangement, change).toList();
    Arrangement of = arrangement instanceof Adjusted adjusted ? adjusted.of : arrangement;
    return left.isEmpty() ? of : new Adjusted(of, left);
  }

  private static Stream<Adjustment> others(Arrangement arrangement, Adjustment change) {
    return arrangement instanceof Adjusted adjusted
        ? adjusted.adjustments.stream()
            .filter(a -> !(a.key().equals(change.key()) && a.school().equals(change.school())))
        : Stream.empty();
  }

  @Override
  public String name() {
    return of.name();
  }

  @Override
  public List<SchoolId> schools() {
    return of.schools();
  }

  @Override
  public LocalDate starts() {
    return of.starts();
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    for (Effect effect : of.effects(setting)) {
      Optional<Adjustment> change = change(effect);
      if (change.isEmpty()) {
        effects.add(effect);
      } else {
        change.get().of(effect).ifPresent(effects::add);
      }
    }
    return List.copyOf(effects);
  }

  /// What was changed of an effect, if anything was.
  public Optional<Adjustment> change(Effect effect) {
    return adjustments.stream().filter(change -> change.meets(effect)).findFirst();
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(of.check(setting));
    List<Effect> effects = of.effects(setting);
    adjustments.stream().filter(change -> effects.stream().noneMatch(change::meets))
        .forEach(change -> findings.add(Finding.doubt(Place.TYPED,
            "\u201c" + name() + "\u201d has a change to an effect that it does not have: "
                + change.key() + " at school " + change.school() + ".",
            "Take the change back, or answer the questions so that the effect is there.")));
    return findings;
  }

  @Override
  public Kind kind() {
    return of.kind();
  }

  @Override
  public Answers answers() {
    return of.answers();
  }

  @Override
  public Arrangement made(Answers answers) {
    return new Adjusted(of.made(answers), adjustments);
  }

  @Override
  public Arrangement named(String other) {
    return new Adjusted(of.named(other), adjustments);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Adjusted(of.starting(date), adjustments);
  }

  @Override
  public Clock clock(Setting setting) {
    return of.clock(setting);
  }

  @Override
  public List<Arrangement> parts() {
    return of.parts();
  }
}
