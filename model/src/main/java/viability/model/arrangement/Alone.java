package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.Mixing;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Each school on its own: no change, or with the actions it can take without a partner.
///
/// `mixedAge` teaches in mixed-age classes from the first September on or after the start.
@JsonTypeName("alone")
public record Alone(String name, List<SchoolId> schools, LocalDate starts,
    boolean mixedAge) implements Arrangement {

  public static final Kind KIND = new Kind("alone", "Alone", "Each school carries on by itself.",
      List.of(new Ask("mixedAge", "Teach in mixed-age classes?", Ask.Answer.YES_NO, "no")),
      answers -> new Alone(answers.name(), answers.schools(), answers.starts(),
          answers.yes("mixedAge")));

  public Alone {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    if (mixedAge) {
      schools.forEach(school -> effects.add(new Mixing(school, Cause.CLASSES, starts, true,
          "Mixed-age classes, as few as the rules allow")));
    }
    return effects;
  }

  @Override
  public List<Finding> check(Setting setting) {
    return List.of();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, Map.of("mixedAge", Answers.yes(mixedAge)));
  }

  @Override
  public Arrangement named(String other) {
    return new Alone(other, schools, starts, mixedAge);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Alone(name, schools, date, mixedAge);
  }

  /// Fewer classes need teachers' posts to end; nothing else waits.
  @Override
  public Clock clock(Setting setting) {
    return mixedAge
        ? new Clock(List.of(), List.of(SetBack.TEACHER_NOTICE, SetBack.SUMMER))
        : Clock.none();
  }
}
