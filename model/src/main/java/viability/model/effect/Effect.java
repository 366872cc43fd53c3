package viability.model.effect;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.school.SchoolId;

/// Something that an arrangement or an action changes for one school from a date on.
public sealed interface Effect permits LineChange, LineShare, OneOff, Mixing, Closes, MergedClasses,
    AdmissionNumber, PupilsLeave, LumpSum, PremiumLumpSum, Charge, BalanceReverts, CouncilCost {

  /// What it says of itself.
  Terms terms();

  /// The same under other terms.
  Effect with(Terms terms);

  /// How large it is; empty for one that has no number of its own.
  default Optional<Size> size() {
    return Optional.empty();
  }

  /// The same of another size, in the unit of [#size()]; unchanged where it has none.
  default Effect sized(double value) {
    return this;
  }

  /// What it goes by among the effects of its arrangement and school.
  default String key() {
    return terms().key();
  }

  /// The school whose figures change.
  default SchoolId school() {
    return terms().school();
  }

  default Cause cause() {
    return terms().cause();
  }

  /// The date it takes effect; see `FundingYear.monthsFrom` for what part of a year that is.
  default LocalDate starts() {
    return terms().starts();
  }

  /// The first day it is no longer in force; empty where it goes on.
  default Optional<LocalDate> ends() {
    return terms().ends();
  }

  /// Whether the school could have the same on its own, so that no partnership may claim it.
  default boolean openToEither() {
    return terms().openToEither();
  }

  /// What happens, in words.
  default String words() {
    return terms().words();
  }
}
