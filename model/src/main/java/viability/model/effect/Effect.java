package viability.model.effect;

import java.time.LocalDate;
import viability.model.school.SchoolId;

/// Something that an arrangement or an action changes for one school from a date on.
public sealed interface Effect permits LineChange, LineShare, OneOff, Mixing, Closes {

  /// The school whose figures change.
  SchoolId school();

  Cause cause();

  /// The date it takes effect; see `FundingYear.monthsFrom` for what part of a year that is.
  LocalDate starts();

  /// Whether the school could have the same on its own, so that no partnership may claim it.
  boolean openToEither();

  /// What happens, in words.
  String words();
}
