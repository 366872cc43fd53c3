package viability.model.projection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.classes.ClassCaps;
import viability.model.classes.Counted;
import viability.model.classes.Organisation;
import viability.model.classes.Structure;
import viability.model.classes.Typed;
import viability.model.effect.Effect;
import viability.model.projection.path.ClassPath;
import viability.model.projection.path.Span;
import viability.model.school.SchoolId;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// What is assumed of one school's classes and laid down for them, year by year.
record ClassInputs(SchoolId school, Assumed assumed, Span span, List<Effect> effects) {

  /// How classes of Reception to Year 6 are made: typed, or counted; the base year's
  /// are single-age.
  Structure structure(SchoolYear year) {
    boolean mayMix = year.compareTo(span.base().schoolYear()) > 0;
    OptionalDouble typed = assumed.value(StaffAssumptions.CLASSES_TYPED, Optional.of(school),
        year.start());
    if (typed.isPresent()) {
      return new Typed((int) Math.round(typed.getAsDouble()));
    }
    return new Counted(mayMix ? ClassPath.organisation(effects, year) : Organisation.SINGLE_AGE,
        caps());
  }

  ClassCaps caps() {
    return new ClassCaps((int) limits().getFirst().value(), (int) limits().getLast().value(),
        (int) assumed.get(StaffAssumptions.EXCEPTED_PUPILS, school, span.base().start()));
  }

  /// The most pupils in an infant class, and in others, as inputs to explanations.
  List<Working> limits() {
    return List.of(given(Assumptions.INFANT_CAP), given(Assumptions.JUNIOR_CAP));
  }

  private Working given(Assumption assumption) {
    int base = span.base().start();
    return Working.given(assumption.title(), assumed.get(assumption, school, base), Unit.PUPILS,
        assumed.source(assumption, Optional.of(school), base).orElse(Source.TYPED));
  }
}
