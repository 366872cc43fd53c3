package viability.model.roll;

import java.util.function.ToDoubleFunction;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How many pupils join a school's first year group in each October, before admission limits and
/// anything assumed; `words` say how it is worked out.
public record Joiners(ToDoubleFunction<SchoolYear> pupils, String words) {

  static Joiners of(Intake intake) {
    return new Joiners(intake::in, intake.words());
  }

  static Joiners flat(double pupils, String words) {
    return new Joiners(_ -> pupils, words);
  }

  /// As a plain method has it: births times its own average of intakes to births; without births
  /// the newest intake, held flat.
  static Joiners of(PlainCohorts method, Launch launch, YearGroup entry) {
    String words = launch.birthsFor(entry).isPresent()
        ? "Births four years before, times the school's own intakes for each birth: "
            + method.words()
        : "The school's newest intake, held flat.";
    return new Joiners(year -> method.joining(launch, entry, year), words);
  }

  /// Pupils expected in October of a school year.
  public double in(SchoolYear year) {
    return pupils.applyAsDouble(year);
  }
}
