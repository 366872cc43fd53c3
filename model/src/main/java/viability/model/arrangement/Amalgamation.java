package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.units.Rate;

/// Schools that become one: one closes and another is extended, or all close and a new one opens
/// (Education and Inspections Act 2006, section 15; lump sums by SI 2024/66, regulation 29).
///
/// Each school's column goes on as the part of the merged school that its pupils make up. `lead` is
/// the school that is extended, or whose head and lump sum the new one goes on with. `newSchool`
/// says that all close. On one site every other building is given up; on two they stay.
@JsonTypeName("amalgamation")
public record Amalgamation(String name, List<SchoolId> schools, LocalDate starts, SchoolId lead,
    boolean newSchool, boolean oneSite, boolean mergedClasses, boolean splitSite, boolean far,
    Optional<Rate> secondYear, Optional<Double> loss, boolean oneHeadAlready, Sharing sharing,
    OneOffCosts costs) implements Arrangement {

  public static final Kind KIND = new Kind("amalgamation", "Amalgamation",
      "The schools become one, with one head, one budget and in the end one lump sum.",
      AmalgamationAsks.ALL, AmalgamationAsks::make);

  public Amalgamation {
    schools = List.copyOf(schools);
  }

  /// The schools that close.
  List<SchoolId> closing() {
    return newSchool ? schools : others();
  }

  /// The schools but the one that is extended, or goes on under another name.
  List<SchoolId> others() {
    return schools.stream().filter(school -> !school.equals(lead)).toList();
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    if (mergedClasses) {
      effects.addAll(Merging.classes(schools, starts));
    }
    effects.addAll(Merging.lumpSums(schools, lead, starts, secondYear));
    others()
        .forEach(school -> effects.add(Merging.premium(setting.school(school), starts, setting)));
    for (SchoolId school : closing()) {
      effects.add(Merging.loss(school, starts, setting, loss));
      effects.add(Merging.balance(school, starts));
    }
    sharing.effects(this, setting, !oneSite).stream().filter(effect -> !endsWithSite(effect))
        .forEach(effects::add);
    if (oneSite) {
      others().forEach(school -> {
        effects.addAll(Sites.givenUp(school, starts, setting));
        effects.addAll(Sites.empty(school, starts, setting));
      });
    } else if (splitSite) {
      effects.add(Merging.splitSite(lead, starts, far, setting));
    }
    effects.addAll(costs.effects(this, setting, sharing.split()));
    return List.copyOf(effects);
  }

  /// Cleaning of a building that is given up saves all of its cost, so that no contract saves more.
  private boolean endsWithSite(Effect effect) {
    return oneSite && !effect.school().equals(lead) && effect.key().equals("contract.E14");
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(Checks.partners(this));
    findings.addAll(sharing.check(this, setting));
    findings.addAll(MergerChecks.of(this, setting));
    findings.addAll(Checks.faith(this, setting));
    findings.addAll(Checks.outlook(this, setting));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return AmalgamationAsks.answers(this);
  }

  @Override
  public Arrangement named(String other) {
    return new Amalgamation(other, schools, starts, lead, newSchool, oneSite, mergedClasses,
        splitSite, far, secondYear, loss, oneHeadAlready, sharing, costs);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Amalgamation(name, schools, date, lead, newSchool, oneSite, mergedClasses, splitSite,
        far, secondYear, loss, oneHeadAlready, sharing, costs);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, Clocks.notice(this, sharing, setting), Lead.CONSULTING,
        Lead.CONSIDERING, Lead.REPRESENTATIONS, Lead.DECIDING, Lead.CARRYING_OUT);
  }
}
