package viability.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.appraisal.Scoring;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Kind;
import viability.model.arrangement.Setting;
import viability.model.arrangement.evidence.Evidence;
import viability.model.arrangement.evidence.Experience;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.basis.Basis;
import viability.model.scenario.Clash;
import viability.model.scenario.Clashes;
import viability.model.scenario.Footing;
import viability.model.scenario.Scenario;
import viability.model.school.BaseYear;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Source;

/// Everything a user works on: schools, what is assumed, scenarios, arrangements and actions. A
/// plan never changes; every edit makes a new one.
///
/// `basis` is what the owner has laid down of lines and rolls; `typed` are the user's own values for
/// assumptions, `appraisal` the user's weights, scores and notes; `experience` is what happened in
/// the borough itself; `findings` are what was doubtful when its files were read; `page` is the page
/// it was saved on; `seed` numbers its futures.
public record Plan(String name, List<School> schools, Optional<Births> births, BaseYear base,
    Basis basis, List<Change> typed, List<Scenario> scenarios, List<Arrangement> arrangements,
    List<Action> actions, Scoring appraisal, List<Experience> experience, List<SourceFile> sources,
    List<Finding> findings, long seed, String page) {

  public Plan {
    schools = List.copyOf(schools);
    typed = List.copyOf(typed);
    scenarios = List.copyOf(scenarios);
    arrangements = List.copyOf(arrangements);
    actions = List.copyOf(actions);
    experience = List.copyOf(experience);
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }

  /// The school of an id, if the plan has it.
  public Optional<School> school(SchoolId id) {
    return schools.stream().filter(school -> school.id().equals(id)).findFirst();
  }

  /// The arrangement of a name, if the plan has it.
  public Optional<Arrangement> arrangement(String wanted) {
    return arrangements.stream().filter(a -> a.name().equals(wanted)).findFirst();
  }

  /// The scenario of a name, the base among them, if the plan has it.
  public Optional<Scenario> scenario(String wanted) {
    return wanted.equals(Scenario.BASE.name())
        ? Optional.of(Scenario.BASE)
        : scenarios.stream().filter(s -> s.name().equals(wanted)).findFirst();
  }

  /// What is assumed under a scenario: the catalogue, then what was typed, then the scenario.
  public Assumed assumed(Scenario scenario) {
    return Assumed.DEFAULTS.with(typed, Source.TYPED).with(scenario.changes(), new Source(
        viability.model.trace.Mark.TYPED, "scenario \u201c" + scenario.name() + "\u201d", ""));
  }

  /// What ready-made scenarios are worked out from.
  public Footing footing() {
    return new Footing(schools, base.year(), assumed(Scenario.BASE));
  }

  /// A scenario with each new difference written against the plan as it stands.
  public Scenario written(Scenario scenario) {
    return scenario.against(assumed(Scenario.BASE), base.year().start() + 1);
  }

  /// Where the plan has overtaken a scenario's differences.
  public List<Clash> clashes(Scenario scenario) {
    return new Clashes(footing(), typed).in(scenario);
  }

  /// What an arrangement may look at under a scenario.
  public Setting setting(Scenario scenario) {
    return new Setting(schools, base.year(), assumed(scenario));
  }

  /// What the engine is asked: a scenario under an arrangement, for so many years, the base year
  /// among them.
  public Case caseFor(Scenario scenario, Arrangement arrangement, int years) {
    return new Case(scenario.name(), setting(scenario), births, base, basis, arrangement, actions,
        group(), years);
  }

  /// The schools whose totals are shown as the group: those in any partnership of two or more that
  /// is not simply every school alone, else all.
  public List<SchoolId> group() {
    List<SchoolId> all = schools.stream().map(School::id).toList();
    List<SchoolId> partners = all.stream().filter(id -> arrangements.stream()
        .anyMatch(a -> a.schools().size() < all.size() && a.schools().contains(id))).toList();
    return partners.isEmpty() ? all : partners;
  }

  public Plan withName(String given) {
    return new Plan(given, schools, births, base, basis, typed, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withSchools(List<School> given) {
    return new Plan(name, given, births, base, basis, typed, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withBase(BaseYear given) {
    return new Plan(name, schools, births, given, basis, typed, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withBasis(Basis given) {
    return new Plan(name, schools, births, base, given, typed, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withTyped(List<Change> given) {
    return new Plan(name, schools, births, base, basis, given, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withScenarios(List<Scenario> given) {
    return new Plan(name, schools, births, base, basis, typed, given, arrangements, actions,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withArrangements(List<Arrangement> given) {
    return new Plan(name, schools, births, base, basis, typed, scenarios, given, actions, appraisal,
        experience, sources, findings, seed, page);
  }

  public Plan withActions(List<Action> given) {
    return new Plan(name, schools, births, base, basis, typed, scenarios, arrangements, given,
        appraisal, experience, sources, findings, seed, page);
  }

  public Plan withAppraisal(Scoring given) {
    return new Plan(name, schools, births, base, basis, typed, scenarios, arrangements, actions,
        given, experience, sources, findings, seed, page);
  }

  public Plan withExperience(List<Experience> given) {
    return new Plan(name, schools, births, base, basis, typed, scenarios, arrangements, actions,
        appraisal, given, sources, findings, seed, page);
  }

  /// What happened where others did what a kind of arrangement does: elsewhere, and in the borough.
  public List<Evidence> evidence(Kind kind) {
    return Stream
        .concat(experience.stream().filter(e -> e.bearsOn(kind.name())).map(Experience::evidence),
            kind.evidence().stream())
        .toList();
  }

  public Plan withPage(String given) {
    return new Plan(name, schools, births, base, basis, typed, scenarios, arrangements, actions,
        appraisal, experience, sources, findings, seed, given);
  }
}
