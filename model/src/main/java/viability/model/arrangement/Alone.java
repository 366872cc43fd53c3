package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Each school on its own: no change, or with the actions it can take without a partner.
///
/// `mixedAge` teaches in mixed-age classes from the first September on or after the start; `intake`
/// is a smaller admission number of a school, `posts` the full-time assistants' posts it gives up.
@JsonTypeName("alone")
public record Alone(String name, List<SchoolId> schools, LocalDate starts, boolean mixedAge,
    SortedMap<SchoolId, Integer> intake, SortedMap<SchoolId, Double> posts) implements Arrangement {

  public static final Kind KIND = new Kind("alone", "Alone", "Each school carries on by itself.",
      List.of(Ask.yesNo("mixedAge", "Teach in mixed-age classes?", false),
          new Ask("intake", "Smaller admission number (pupils a year)", Ask.Answer.NUMBERS, ""),
          new Ask("posts", "Assistants' posts given up (full-time)", Ask.Answer.NUMBERS, "")),
      answers -> new Alone(answers.name(), answers.schools(), answers.starts(),
          answers.yes("mixedAge"), OwnActions.counts(answers, "intake"),
          OwnActions.amounts(answers, "posts")));

  public Alone {
    schools = List.copyOf(schools);
    intake = Collections.unmodifiableSortedMap(new TreeMap<>(intake));
    posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
  }

  /// Without change, or only with mixed-age classes.
  public Alone(String name, List<SchoolId> schools, LocalDate starts, boolean mixedAge) {
    this(name, schools, starts, mixedAge, new TreeMap<>(), new TreeMap<>());
  }

  /// Whether the schools take any action of their own.
  public boolean acts() {
    return mixedAge || !intake.isEmpty() || !posts.isEmpty();
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    OwnActions own = new OwnActions(starts);
    if (mixedAge) {
      schools.forEach(school -> effects.add(own.mixing(school)));
    }
    intake.forEach((school, pupils) -> effects.add(own.intake(school, pupils)));
    posts.forEach((school, full) -> effects.addAll(own.assistants(school, full, setting)));
    return effects;
  }

  @Override
  public List<Finding> check(Setting setting) {
    return Checks.intakes(this, intake, setting);
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, Map.of("mixedAge", Answers.yes(mixedAge),
        "intake", Answers.each(intake), "posts", Answers.each(posts)));
  }

  @Override
  public Arrangement named(String other) {
    return new Alone(other, schools, starts, mixedAge, intake, posts);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Alone(name, schools, date, mixedAge, intake, posts);
  }

  /// The same for other schools.
  public Alone of(List<SchoolId> others) {
    return new Alone(name, others, starts, mixedAge, intake, posts);
  }

  /// Fewer classes need teachers' posts to end, a smaller intake its consultation; nothing
  /// else waits.
  @Override
  public Clock clock(Setting setting) {
    return OwnActions.clock(mixedAge || !posts.isEmpty(), !intake.isEmpty());
  }
}
