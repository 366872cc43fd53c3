package viability.model.roll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How many pupils join a school's first year group, before admission limits and anything assumed.
///
/// With births: births four years before × take-up by the loaded schools (3-2-1) × the school's
/// share of them (5-4-3-2-1); births after the last known are held flat. Without: the school's own
/// recent intakes (5-4-3-2-1), held flat. `words` says which.
public final class Intake {

  private static final int[] FIVE = {5, 4, 3, 2, 1};
  private static final int[] THREE = {3, 2, 1};
  private static final int BIRTH_LAG = 4;

  private final Optional<Births> births;
  private final double perBirth;
  private final double flat;
  private final String words;

  private Intake(Optional<Births> births, double perBirth, double flat, String words) {
    this.births = births;
    this.perBirth = perBirth;
    this.flat = flat;
    this.words = words;
  }

  /// The intake of a school among the loaded schools; empty where its rolls have no intake to
  /// go by.
  public static Optional<Intake> of(School school, List<School> loaded, Optional<Births> births) {
    RollHistory own = RollHistory.of(school);
    YearGroup entry = school.details().phase().first();
    Optional<WeightedRatio> recent = WeightedRatio.of(own.newestFirst(), FIVE,
        year -> own.count(year, entry), year -> OptionalDouble.of(1));
    return recent.map(flat -> {
      RollHistory all = RollHistory
          .sum(loaded.stream().filter(s -> s.details().phase().first() == entry).toList());
      return births.filter(b -> entry == YearGroup.R)
          .flatMap(b -> fromBirths(own, all, b, flat.value()))
          .orElseGet(() -> new Intake(Optional.empty(), 0, flat.value(),
              "The school's own intakes of up to five years, the newest counting most, held flat."));
    });
  }

  private static Optional<Intake> fromBirths(RollHistory own, RollHistory all, Births births,
      double flat) {
    Optional<WeightedRatio> takeUp = WeightedRatio.of(all.newestFirst(), THREE,
        year -> all.count(year, YearGroup.R), year -> born(births, year));
    Optional<WeightedRatio> share = WeightedRatio.of(all.newestFirst(), FIVE,
        year -> own.count(year, YearGroup.R), year -> all.count(year, YearGroup.R));
    return takeUp.flatMap(perBirth -> share.map(ours -> new Intake(Optional.of(births),
        perBirth.value() * ours.value(), flat,
        "Births four years before, times the share who start at the loaded schools, times this school's share of"
            + " those.")));
  }

  private static OptionalDouble born(Births births, SchoolYear year) {
    Integer count = births.byYear().get(year.start() - BIRTH_LAG);
    return count == null ? OptionalDouble.empty() : OptionalDouble.of(count);
  }

  /// Pupils expected in October of a school year.
  public double in(SchoolYear year) {
    OptionalInt born = births.map(b -> b.in(year.start() - BIRTH_LAG)).orElse(OptionalInt.empty());
    return born.isPresent() ? born.getAsInt() * perBirth : flat;
  }

  /// How the intake is worked out, in words.
  public String words() {
    return words;
  }
}
