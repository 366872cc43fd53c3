package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// A way of working of the user's own: effects typed one by one.
@JsonTypeName("own-effects")
public record OwnEffects(String name, List<SchoolId> schools, LocalDate starts,
    List<TypedEffect> typed) implements Arrangement {

  public static final Kind KIND = new Kind("own-effects", "Effects of your own",
      "Anything else: changes to lines that you type, each with its school, amount and dates.",
      List.of(new Ask("effects",
          "Effects: school | line | pounds | yearly or once | from | to | what it is",
          Ask.Answer.EFFECTS, "")),
      answers -> new OwnEffects(answers.name(), answers.schools(), answers.starts(),
          TypedEffect.all(answers)));

  public OwnEffects {
    schools = List.copyOf(schools);
    typed = List.copyOf(typed);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    return IntStream.range(0, typed.size()).mapToObj(i -> typed.get(i).effect(i + 1)).toList();
  }

  @Override
  public List<Finding> check(Setting setting) {
    return typed.isEmpty()
        ? List.of(Finding.doubt(Place.TYPED, "\u201c" + name + "\u201d has no effects yet.",
            "Type at least one, or remove the arrangement."))
        : List.of();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND,
        Map.of("effects", String.join("\n", typed.stream().map(TypedEffect::text).toList())));
  }

  @Override
  public Arrangement named(String other) {
    return new OwnEffects(other, schools, starts, typed);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new OwnEffects(name, schools, date, typed);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clock.none();
  }
}
