package viability.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// One assumption of a case moved up or down from what is assumed, for every school and in every
/// year but those whose figure is known already.
record Moved(Case wanted, Assumption assumption) {

  /// The case with so much added, as far as the assumption's range goes.
  Case by(double more) {
    List<Change> changes = new ArrayList<>();
    schools().forEach(school -> {
      if (assumption.reach().byYear()) {
        for (int year = wanted.base().year().start() - 1; year <= last(); year++) {
          change(school, OptionalInt.of(year), year, more).ifPresent(changes::add);
        }
      } else {
        change(school, OptionalInt.empty(), wanted.base().year().start(), more)
            .ifPresent(changes::add);
      }
    });
    return wanted.assuming(assumed().with(changes, Source.TYPED));
  }

  private List<Optional<SchoolId>> schools() {
    return assumption.reach().bySchool()
        ? wanted.setting().schools().stream().map(School::id).map(Optional::of).toList()
        : List.of(Optional.empty());
  }

  private int last() {
    return wanted.base().year().start() + wanted.years();
  }

  private Assumed assumed() {
    return wanted.setting().assumed();
  }

  private Optional<Change> change(Optional<SchoolId> school, OptionalInt set, int year,
      double more) {
    OptionalDouble now = assumed().value(assumption, school, year);
    boolean known = set.isPresent() && assumed().source(assumption, school, year)
        .filter(source -> source.mark() == Mark.FOUND).isPresent();
    if (now.isEmpty() || known) {
      return Optional.empty();
    }
    double value = Math.clamp(now.getAsDouble() + more, assumption.least(), assumption.most());
    return Optional.of(new Change(assumption.name(), school, set, value));
  }
}
