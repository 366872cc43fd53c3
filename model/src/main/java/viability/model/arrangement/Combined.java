package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Several arrangements at once or one after another: a federation that later amalgamates, a
/// smaller intake inside a federation. Each part may end on a day, when what it changed is as
/// before.
///
/// A part that joins schools ends when a later part that joins some of the same schools starts, so
/// that no post is saved twice. Keys of effects begin with the part's number: `2/head.own-post`.
@JsonTypeName("combined")
public record Combined(String name, LocalDate starts, List<Part> joined) implements Arrangement {

  /// An arrangement, and the first day without it.
  public record Part(Arrangement arrangement, Optional<LocalDate> ends) {}

  public static final Kind KIND = new Kind("combined", "Several together",
      "Arrangements of this plan put together, at once or one after another.",
      List.of(new Ask("parts", "Which arrangements?", Ask.Answer.ARRANGEMENTS, "")),
      answers -> of(answers.name(), answers.arrangements("parts")));

  public Combined {
    joined = List.copyOf(joined);
  }

  /// Arrangements put together, each joining of schools ended by the next of some of the same.
  public static Combined of(String name, List<Arrangement> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("\"parts\" wants at least one arrangement");
    }
    LocalDate starts = all.stream().map(Arrangement::starts).min(LocalDate::compareTo)
        .orElseThrow();
    return new Combined(name, starts,
        all.stream().map(part -> new Part(part, end(part, all))).toList());
  }

  private static Optional<LocalDate> end(Arrangement part, List<Arrangement> all) {
    return joins(part)
        ? all.stream()
            .filter(other -> joins(other) && other.starts().isAfter(part.starts())
                && other.schools().stream().anyMatch(part.schools()::contains))
            .map(Arrangement::starts).min(LocalDate::compareTo)
        : Optional.empty();
  }

  /// Whether an arrangement shares posts or makes schools one.
  static boolean joins(Arrangement arrangement) {
    return switch (arrangement) {
      case Adjusted adjusted -> joins(adjusted.of());
      case InformalCollaboration _,JointCommittee _,SharedHeadteacher _,Federation _,Amalgamation _,AcademyTrust _ ->
        true;
      case Dissolution dissolution -> joins(dissolution.of());
      case Combined combined -> combined.parts().stream().anyMatch(Combined::joins);
      case Alone _,SmallerIntake _,MixedAge _,Closure _,CoLocation _,AreaPartnership _,OwnEffects _ ->
        false;
    };
  }

  @Override
  public List<SchoolId> schools() {
    return parts().stream().flatMap(part -> part.schools().stream()).distinct().toList();
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      String number = (i + 1) + "/";
      for (Effect effect : joined.get(i).arrangement().effects(setting)) {
        Effect ended = effect
            .with(effect.terms().until(joined.get(i).ends()).keyed(number + effect.key()));
        if (!ended.terms().isEmpty()) {
          effects.add(ended);
        }
      }
    }
    return List.copyOf(effects);
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>();
    parts().forEach(part -> findings.addAll(part.check(setting)));
    findings.addAll(Checks.twice(this, setting));
    return findings.stream().distinct().toList();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools(), starts, KIND,
        Map.of("parts", parts().stream().map(Arrangement::name).collect(Collectors.joining("; "))),
        parts());
  }

  @Override
  public Arrangement named(String other) {
    return new Combined(other, starts, joined);
  }

  /// Every part is moved by as many days as the first.
  @Override
  public Arrangement starting(LocalDate date) {
    long days = date.toEpochDay() - starts.toEpochDay();
    return new Combined(name, date,
        joined.stream()
            .map(part -> new Part(
                part.arrangement().starting(part.arrangement().starts().plusDays(days)),
                part.ends().map(end -> end.plusDays(days))))
            .toList());
  }

  /// The clock of the part that starts first; of several, the one that has to be decided first.
  @Override
  public Clock clock(Setting setting) {
    return parts().stream().filter(part -> part.starts().equals(starts))
        .map(part -> part.clock(setting))
        .min(java.util.Comparator.comparing(clock -> clock.decideBy(starts))).orElse(Clock.none());
  }

  @Override
  public List<Arrangement> parts() {
    return joined.stream().map(Part::arrangement).toList();
  }
}
