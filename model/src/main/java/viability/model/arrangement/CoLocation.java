package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viability.model.assumption.Lead;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// A school that moves into another's building, both staying schools of their own with their own
/// budgets. `mover` gives its building up and pays `rent` a year to the `host`.
@JsonTypeName("co-location")
public record CoLocation(String name, List<SchoolId> schools, LocalDate starts, SchoolId mover,
    SchoolId host, Money rent, boolean emptyBuilding, OneOffCosts costs) implements Arrangement {

  public static final Kind KIND = new Kind("co-location", "Co-location",
      "A school moves into another's building; both stay schools of their own.",
      List.of(new Ask("mover", "Which school moves?", Ask.Answer.SCHOOL, ""),
          new Ask("host", "Into whose building?", Ask.Answer.SCHOOL, ""),
          new Ask("rent", "What the mover pays the host for the building, each year",
              Ask.Answer.POUNDS, "0"),
          Ask.yesNo("emptyBuilding", "Does the council keep the empty building?", true),
          OneOffCosts.ASKS.get(0), OneOffCosts.ASKS.get(1), OneOffCosts.ASKS.get(2)),
      answers -> new CoLocation(answers.name(), answers.schools(), answers.starts(),
          answers.school("mover").orElseGet(() -> answers.schools().getLast()),
          answers.school("host").orElseGet(() -> answers.schools().getFirst()),
          answers.pounds("rent"), answers.yes("emptyBuilding"), OneOffCosts.of(answers)));

  public CoLocation {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>(Sites.givenUp(mover, starts, setting));
    if (emptyBuilding) {
      effects.addAll(Sites.empty(mover, starts, setting));
    }
    if (rent.pence() != 0) {
      effects.add(new LineChange(
          Terms.of("rent", mover, Cause.SITES, starts, "Pays for its part of the building"),
          FinanceCode.E18, rent, Index.OTHER_PRICES, List.of()));
      effects.add(new LineChange(
          Terms.of("rent", host, Cause.SITES, starts, "Paid for part of the building"),
          FinanceCode.I08A, rent, Index.OTHER_PRICES, List.of()));
    }
    effects.addAll(costs.effects(this, setting, Split.EQUAL));
    return List.copyOf(effects);
  }

  private Map<String, String> answers(Map<String, String> oneOffs) {
    Map<String, String> given = new HashMap<>(oneOffs);
    given.keySet().removeIf(id -> KIND.ask(id).isEmpty());
    given.put("mover", mover.value());
    given.put("host", host.value());
    given.put("rent", rent.toString());
    given.put("emptyBuilding", Answers.yes(emptyBuilding));
    return given;
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(Checks.partners(this));
    findings.addAll(MergerChecks.building(this, host, List.of(), setting));
    findings.addAll(Checks.faith(this, setting));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, answers(costs.answers()));
  }

  @Override
  public Arrangement named(String other) {
    return new CoLocation(other, schools, starts, mover, host, rent, emptyBuilding, costs);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new CoLocation(name, schools, date, mover, host, rent, emptyBuilding, costs);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, List.of(SetBack.SUMMER), Lead.CONSULTING, Lead.CONSIDERING,
        Lead.REPRESENTATIONS, Lead.DECIDING, Lead.CARRYING_OUT);
  }
}
