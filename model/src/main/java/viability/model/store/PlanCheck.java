package viability.model.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.arrangement.Arrangement;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.funding.RateChange;
import viability.model.plan.Plan;
import viability.model.projection.basis.LineChoice;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Whether a plan that was read hangs together: nothing in it names a school it does not hold, and
/// names are used once. A plan saved by the program always does.
final class PlanCheck {

  private static final String RESTORE = "Open a backup of the plan, or put the school back.";

  private final Plan plan;
  private final Place place;
  private final List<Finding> findings = new ArrayList<>();

  private PlanCheck(Plan plan, Place place) {
    this.plan = plan;
    this.place = place;
  }

  /// The plan with what was found; stopped where it cannot be used.
  static Loaded<Plan> check(Plan plan, Place place) {
    PlanCheck check = new PlanCheck(plan, place);
    check.names();
    check.schools();
    check.assumptions();
    check.ranges();
    check.rates();
    check.findings.addAll(AppraisalCheck.check(plan, place));
    return new Loaded<>(plan, check.findings);
  }

  private void names() {
    once("school", plan.schools().stream().map(School::id).map(SchoolId::value));
    once("arrangement", plan.arrangements().stream().map(Arrangement::name));
    once("scenario", plan.scenarios().stream().map(scenario -> scenario.name()));
  }

  private void once(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.filter(name -> !seen.add(name))
        .forEach(name -> findings.add(Finding.stop(place,
            "The plan has two of the same " + what + ", \u201c" + name + "\u201d.",
            "Open a backup of the plan.")));
  }

  private void schools() {
    Set<SchoolId> known = new HashSet<>(plan.schools().stream().map(School::id).toList());
    for (Arrangement arrangement : plan.arrangements()) {
      Members.all(arrangement).filter(id -> !known.contains(id))
          .forEach(id -> unknown(arrangement.name(), id));
    }
    plan.arrangements().forEach(this::leads);
    Stream
        .concat(
            plan.basis().lines().stream()
                .flatMap(line -> line.school().stream()
                    .map(id -> Map.entry("How " + line.code().code() + " moves", id))),
            plan.basis().oneOffs().stream()
                .map(change -> Map.entry(change.words(), change.school())))
        .filter(named -> !known.contains(named.getValue()))
        .forEach(named -> unknown(named.getKey(), named.getValue()));
    Stream
        .concat(plan.basis().lines().stream().map(LineChoice::code),
            plan.basis().oneOffs().stream().map(OneOffChange::code))
        .filter(code -> !code.isIncome() && code.kind() != FinanceCode.Kind.SPENDING).distinct()
        .forEach(code -> findings.add(Finding.doubt(place,
            "The plan lays down how line " + code.code()
                + " moves or changes, which is not income or spending; that does nothing.",
            "Put it on an income or spending line, on the Money page.")));
    for (Action action : plan.actions()) {
      Stream.of(action.school()).filter(id -> !known.contains(id))
          .forEach(id -> unknown(action.words(), id));
    }
  }

  private void leads(Arrangement arrangement) {
    Members.named(arrangement).filter(id -> !arrangement.schools().contains(id))
        .forEach(id -> findings.add(Finding.stop(place, "\u201c" + arrangement.name()
            + "\u201d is led by school " + id + ", which is not one of its schools.", RESTORE)));
    arrangement.parts().forEach(this::leads);
  }

  private void ranges() {
    plan.schools().stream().filter(school -> school.details().pan().orElse(1) < 1)
        .forEach(school -> findings.add(Finding.stop(place,
            school.name() + " has an admission number below 1.", "Put the number right.")));
    Stream
        .concat(plan.typed().stream(),
            plan.scenarios().stream().flatMap(scenario -> scenario.changes().stream()))
        .filter(change -> Assumptions.named(change.assumption())
            .filter(a -> !(change.value() >= a.least() && change.value() <= a.most())).isPresent())
        .forEach(change -> findings.add(Finding.stop(place,
            "The plan sets \u201c" + change.assumption() + "\u201d to " + change.value()
                + ", which is outside what it may be.",
            "Put the value right; \u201carrange --list\u201d names what may be set.")));
  }

  private void rates() {
    Set<String> known = new RatesFiles().read().names();
    for (RateChange rate : plan.basis().rates()) {
      if (!known.contains(rate.rate())) {
        findings.add(Finding.doubt(place,
            "The plan sets the funding rate \u201c" + rate.rate() + "\u201d of " + rate.year()
                + ", which this version does not know and leaves alone.",
            "Look at the funding statement before relying on the figures."));
      } else if (rate.value().isNegative()) {
        findings.add(Finding.stop(place, "The plan sets the funding rate \u201c" + rate.rate()
            + "\u201d of " + rate.year() + " below zero.", "Put the rate right."));
      }
    }
  }

  private void unknown(String where, SchoolId id) {
    findings.add(Finding.stop(place,
        "\u201c" + where + "\u201d names school " + id + ", which is not in the plan.", RESTORE));
  }

  private void assumptions() {
    Stream
        .concat(plan.typed().stream(),
            plan.scenarios().stream().flatMap(scenario -> scenario.changes().stream()))
        .map(Change::assumption).distinct().map(PlanCheck::unknown).flatMap(Optional::stream)
        .forEach(name -> findings.add(Finding.doubt(place,
            "The plan sets \u201c" + name
                + "\u201d, which this version does not know and leaves alone.",
            "Look at the assumptions before relying on the figures.")));
  }

  private static Optional<String> unknown(String assumption) {
    return Assumptions.named(assumption).isPresent() ? Optional.empty() : Optional.of(assumption);
  }
}
