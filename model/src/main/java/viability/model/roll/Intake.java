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
  private static final int[] TWO = {2, 1};
  private static final int BIRTH_LAG = 4;
  private static final String FLAT = "The school's own intakes of up to five years, the newest counting most, held flat.";

  private final Optional<Births> births;
  private final int lag;
  private final double perBirth;
  private final double flat;
  private final String words;

  private Intake(Optional<Births> births, int lag, double perBirth, double flat, String words) {
    this.births = births;
    this.lag = lag;
    this.perBirth = perBirth;
    this.flat = flat;
    this.words = words;
  }

  /// The intake of a school among the loaded schools; empty where its rolls have no intake to
  /// go by.
  public static Optional<Intake> of(School school, List<School> loaded, Optional<Births> births) {
    RollHistory own = RollHistory.of(school);
    YearGroup entry = school.details().phase().first();
    RollHistory all = RollHistory.total(loaded.stream()
        .filter(s -> s.details().phase().first() == entry).map(RollHistory::of).toList());
    return of(own, all, entry, births.filter(b -> entry == YearGroup.R), BIRTH_LAG);
  }

  /// The intake into a year group of a unit with this history among all that share the births,
  /// which are those of `lag` years before; empty where its rolls have no intake to go by.
  static Optional<Intake> of(RollHistory own, RollHistory all, YearGroup entry,
      Optional<Births> births, int lag) {
    Optional<WeightedRatio> recent = WeightedRatio.of(own.newestFirst(), FIVE,
        year -> own.count(year, entry), year -> OptionalDouble.of(1));
    return recent.map(flat -> births.flatMap(b -> fromBirths(own, all, entry, b, lag, flat.value()))
        .orElseGet(() -> new Intake(Optional.empty(), lag, 0, flat.value(), FLAT)));
  }

  /// The intake of a unit without births as its share (5-4-3-2-1) of what several units took in of
  /// late (2-1), since their sum is nearly free of chance and shows a fall at once; its own recent
  /// intakes where there is no such sum.
  static Optional<Intake> ofArea(RollHistory own, RollHistory all, YearGroup entry) {
    Optional<WeightedRatio> recent = WeightedRatio.of(all.newestFirst(), TWO,
        year -> all.count(year, entry), _ -> OptionalDouble.of(1));
    Optional<WeightedRatio> share = share(own, all, entry);
    return recent.isEmpty() || share.isEmpty()
        ? of(own, all, entry, Optional.empty(), BIRTH_LAG)
        : Optional.of(new Intake(Optional.empty(), BIRTH_LAG, 0,
            recent.get().value() * share.get().value(), FLAT));
  }

  private static Optional<WeightedRatio> share(RollHistory own, RollHistory all, YearGroup entry) {
    return WeightedRatio.of(all.newestFirst(), FIVE, year -> own.count(year, entry),
        year -> all.count(year, entry));
  }

  private static Optional<Intake> fromBirths(RollHistory own, RollHistory all, YearGroup entry,
      Births births, int lag, double flat) {
    Optional<WeightedRatio> takeUp = WeightedRatio.of(all.newestFirst(), THREE,
        year -> all.count(year, entry), year -> born(births, year, lag));
    return takeUp.flatMap(perBirth -> share(own, all, entry).map(ours -> new Intake(
        Optional.of(births), lag, perBirth.value() * ours.value(), flat,
        "Births four years before, times the share who start at the loaded schools, times this school's share of"
            + " those.")));
  }

  /// The births that a year's intake comes from, where they are known themselves.
  static OptionalDouble born(Births births, SchoolYear year, int lag) {
    Integer count = births.byYear().get(year.start() - lag);
    return count == null ? OptionalDouble.empty() : OptionalDouble.of(count);
  }

  /// Pupils expected in October of a school year.
  public double in(SchoolYear year) {
    OptionalInt born = births.map(b -> b.in(year.start() - lag)).orElse(OptionalInt.empty());
    return born.isPresent() ? born.getAsInt() * perBirth : flat;
  }

  /// How the intake is worked out, in words.
  public String words() {
    return words;
  }
}
