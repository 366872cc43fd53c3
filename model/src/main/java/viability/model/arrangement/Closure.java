package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Schools that close (Education and Inspections Act 2006, section 15). Their pupils go to other
/// loaded schools by vacancies in each year group, the nearest first; Year 6 leaves anyway.
///
/// `preferred` names receivers that count as `times` nearer than they are. `announced` is the share
/// of pupils who go in the school year before, once closing is talked of. What is left of the
/// reserve goes to the council, which bears the cost of closing and of the empty building.
@JsonTypeName("closure")
public record Closure(String name, List<SchoolId> schools, LocalDate starts,
    List<SchoolId> preferred, double times, Optional<Double> announced,
    boolean emptyBuilding) implements Arrangement {

  public static final Kind KIND = new Kind("closure", "Closure",
      "A school closes and its pupils go to others with room, the nearest first.",
      List.of(
          new Ask("preferred", "Schools that pupils are guided to (names or URNs)",
              Ask.Answer.SCHOOLS_OF_PLAN, ""),
          new Ask("times", "How many times nearer do those count?", Ask.Answer.NUMBER, "2"),
          new Ask("announced", "Pupils who leave in the year before, once it is announced",
              Ask.Answer.PER_CENT, ""),
          Ask.yesNo("emptyBuilding", "Does the council keep the empty building?", true)),
      answers -> new Closure(answers.name(), answers.schools(), answers.starts(),
          answers.anySchools("preferred"), answers.amount("times"), answers.someShare("announced"),
          answers.yes("emptyBuilding")));

  public Closure {
    schools = List.copyOf(schools);
    preferred = List.copyOf(preferred);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    for (SchoolId school : schools) {
      effects.addAll(ClosureParts.effects(school, this, setting));
    }
    return List.copyOf(effects);
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(ClosureParts.check(this, setting));
    findings.addAll(Checks.outlook(this, setting));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND,
        Map.of("preferred", String.join("; ", preferred.stream().map(SchoolId::value).toList()),
            "times", Answers.number(times), "announced", announced.map(Answers::number).orElse(""),
            "emptyBuilding", Answers.yes(emptyBuilding)));
  }

  @Override
  public Arrangement named(String other) {
    return new Closure(other, schools, starts, preferred, times, announced, emptyBuilding);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Closure(name, schools, date, preferred, times, announced, emptyBuilding);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, List.of(SetBack.SUMMER), Lead.CONSULTING, Lead.CONSIDERING,
        Lead.REPRESENTATIONS, Lead.DECIDING, Lead.CARRYING_OUT);
  }
}
