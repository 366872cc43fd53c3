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
import viability.model.trace.Place;

/// A smaller admission number from the first September on or after the start; it takes seven years
/// to reach every year group of a primary school. Each school could do so alone.
@JsonTypeName("smaller-intake")
public record SmallerIntake(String name, List<SchoolId> schools, LocalDate starts,
    SortedMap<SchoolId, Integer> intake) implements Arrangement {

  public static final Kind KIND = new Kind("smaller-intake", "Smaller intake",
      "A lower admission number, a year group a year; no school needs a partner for it.",
      List.of(new Ask("intake", "New admission number (pupils a year)", Ask.Answer.NUMBERS, "")),
      answers -> new SmallerIntake(answers.name(), answers.schools(), answers.starts(),
          OwnActions.counts(answers, "intake")));

  public SmallerIntake {
    schools = List.copyOf(schools);
    intake = Collections.unmodifiableSortedMap(new TreeMap<>(intake));
  }

  @Override
  public List<Effect> effects(Setting setting) {
    OwnActions own = new OwnActions(starts);
    return intake.entrySet().stream().map(e -> own.intake(e.getKey(), e.getValue())).toList();
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(Checks.intakes(this, intake, setting));
    schools.stream().filter(school -> !intake.containsKey(school))
        .forEach(school -> findings.add(Finding.doubt(Place.TYPED,
            "\u201c" + name + "\u201d has no new admission number for "
                + setting.school(school).name() + ", so nothing changes there.",
            "Type the number, or leave the school out.")));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, Map.of("intake", Answers.each(intake)));
  }

  @Override
  public Arrangement named(String other) {
    return new SmallerIntake(other, schools, starts, intake);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new SmallerIntake(name, schools, date, intake);
  }

  @Override
  public Clock clock(Setting setting) {
    return OwnActions.clock(false, true);
  }
}
