package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.HEAD_RECRUITMENT;
import static viability.model.assumption.PartnershipAssumptions.LEGAL_COST;
import static viability.model.assumption.PartnershipAssumptions.SYSTEMS_COST;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.assumption.Lead;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// An arrangement that ends on a date: it runs as it is until then, and then what it saved comes
/// back, such as a second head, and what it cost ends. Parting has one-off costs where `costs`
/// holds: advice, systems taken apart, and a head recruited for each school that had lost its own.
///
/// The start is the day of parting.
@JsonTypeName("dissolution")
public record Dissolution(String name, Arrangement of, LocalDate starts,
    boolean costs) implements Arrangement {

  public static final Kind KIND = new Kind("dissolution", "Parting again",
      "An arrangement of this plan ends on the date: what it saved and what it cost come to an end.",
      List.of(new Ask("of", "Which arrangement ends?", Ask.Answer.ARRANGEMENTS, ""),
          Ask.yesNo("costs", "Count the one-off costs of parting?", true)),
      answers -> new Dissolution(answers.name(), one(answers), answers.starts(),
          answers.yes("costs")));

  private static Arrangement one(Answers answers) {
    List<Arrangement> named = answers.arrangements("of");
    if (named.size() != 1) {
      throw answers.wrong("of", "the name of one arrangement of the plan");
    }
    return named.getFirst();
  }

  @Override
  public List<SchoolId> schools() {
    return of.schools();
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    for (Effect effect : of.effects(setting)) {
      Effect ended = effect.with(effect.terms().until(starts));
      if (!ended.terms().isEmpty()) {
        effects.add(ended);
      }
    }
    if (costs) {
      for (SchoolId school : schools()) {
        boolean alone = effects.stream()
            .anyMatch(e -> e.school().equals(school) && e.key().endsWith("head.own-post"));
        effects.add(parting(school, alone, setting));
      }
    }
    return List.copyOf(effects);
  }

  /// A school's cost of parting: its part of advice and systems, and a head where it has none.
  private Effect parting(SchoolId school, boolean needsHead, Setting setting) {
    List<Working> parts = new ArrayList<>();
    for (var cost : List.of(LEGAL_COST, SYSTEMS_COST)) {
      Working whole = setting.input(cost, school, Unit.PENCE);
      parts.add(Working.stated(whole.label() + ", a part for each school",
          Pence.round(whole.value() / schools().size()), Unit.PENCE, "Divided equally.",
          List.of(whole)));
    }
    if (needsHead) {
      parts.add(setting.input(HEAD_RECRUITMENT, school, Unit.PENCE));
    }
    Working sum = Working.sum("Cost of parting", Unit.PENCE, "Once, on the day.", parts);
    return new OneOff(Terms.of("parting", school, Cause.ONE_OFF, starts, sum.label()),
        FinanceCode.E28A, Pence.money(Pence.round(sum.value())), List.of(sum));
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(of.check(setting));
    if (starts.isBefore(of.starts())) {
      findings.add(Finding.doubt(Place.TYPED,
          "\u201c" + name + "\u201d ends \u201c" + of.name() + "\u201d before it has begun.",
          "Choose a later date, or leave both out."));
    }
    if (of instanceof Amalgamation || of instanceof Closure) {
      findings.add(Finding.stop(Place.TYPED,
          "\u201c" + of.name() + "\u201d cannot be undone: a closed school does not open again.",
          "Choose an arrangement that keeps the schools."));
    }
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools(), starts, KIND,
        Map.of("of", of.name(), "costs", Answers.yes(costs)), List.of(of));
  }

  @Override
  public Arrangement named(String other) {
    return new Dissolution(other, of, starts, costs);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Dissolution(name, of, date, costs);
  }

  /// Notice of a federation's end goes out within a week of the decision (SI 2012/1035, regulation
  /// 34); agreeing who keeps what takes a term or two.
  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, List.of(SetBack.SUMMER), Lead.SHARING_AGREEING);
  }

  @Override
  public List<Arrangement> parts() {
    return List.of(of);
  }
}
