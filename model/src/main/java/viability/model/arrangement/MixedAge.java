package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Schools that teach in mixed-age classes, as few as the rules allow, from the first September on
/// or after the start. Each could do so alone.
@JsonTypeName("mixed-age")
public record MixedAge(String name, List<SchoolId> schools,
    LocalDate starts) implements Arrangement {

  public static final Kind KIND = new Kind("mixed-age", "Mixed-age classes",
      "Neighbouring year groups share classes, as far as the rules allow; no school needs a partner for it.",
      List.of(), answers -> new MixedAge(answers.name(), answers.schools(), answers.starts()));

  public MixedAge {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    return schools.stream().map(new OwnActions(starts)::mixing).toList();
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
    return new Answers(name, schools, starts, KIND, Map.of());
  }

  @Override
  public Arrangement named(String other) {
    return new MixedAge(other, schools, starts);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new MixedAge(name, schools, date);
  }

  @Override
  public Clock clock(Setting setting) {
    return OwnActions.clock(true, false);
  }
}
