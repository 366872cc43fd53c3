package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// Membership of an area-based education partnership, which complements any other arrangement:
/// every school stays as it is and pays a fee.
@JsonTypeName("area-partnership")
public record AreaPartnership(String name, List<SchoolId> schools, LocalDate starts,
    Money fee) implements Arrangement {

  public static final Kind KIND = new Kind("area-partnership", "Area partnership",
      "Membership of an area-based education partnership; schools stay as they are.",
      List.of(new Ask("fee", "Membership fee of each school, a year", Ask.Answer.POUNDS, "0")),
      answers -> new AreaPartnership(answers.name(), answers.schools(), answers.starts(),
          answers.pounds("fee")));

  public AreaPartnership {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    return schools.stream()
        .<Effect>map(school -> new LineChange(
            Terms.of("fee", school, Cause.CHARGE, starts, "Membership fee"), FinanceCode.E28A, fee,
            Index.OTHER_PRICES, List.of()))
        .toList();
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
    return new Answers(name, schools, starts, KIND, Map.of("fee", fee.toString()));
  }

  @Override
  public Arrangement named(String other) {
    return new AreaPartnership(other, schools, starts, fee);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new AreaPartnership(name, schools, date, fee);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clock.none();
  }
}
