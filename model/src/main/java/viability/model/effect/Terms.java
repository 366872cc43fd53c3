package viability.model.effect;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.school.SchoolId;

/// What every effect says of itself: what it goes by, whose figures change, why, from when to when,
/// and in words.
///
/// `key` names the effect among those of its arrangement and school, for ever, so that a user's
/// change to it finds it again. `ends` is the first day it is no longer in force. An effect that a
/// school could have on its own is `openToEither`: no partnership may claim it.
public record Terms(String key, SchoolId school, Cause cause, LocalDate starts,
    Optional<LocalDate> ends, boolean openToEither, String words) {

  /// An effect that only working together brings, without an end.
  public static Terms of(String key, SchoolId school, Cause cause, LocalDate starts, String words) {
    return new Terms(key, school, cause, starts, Optional.empty(), false, words);
  }

  /// The same, which the school could have alone.
  public Terms open() {
    return new Terms(key, school, cause, starts, ends, true, words);
  }

  public Terms from(LocalDate date) {
    return new Terms(key, school, cause, date, ends, openToEither, words);
  }

  /// The same, over by a date at the latest.
  public Terms until(LocalDate date) {
    LocalDate first = ends.filter(end -> end.isBefore(date)).orElse(date);
    return new Terms(key, school, cause, starts, Optional.of(first), openToEither, words);
  }

  public Terms until(Optional<LocalDate> date) {
    return date.map(this::until).orElse(this);
  }

  /// The same under another key.
  public Terms keyed(String other) {
    return new Terms(other, school, cause, starts, ends, openToEither, words);
  }

  /// The same for another cause.
  public Terms because(Cause other) {
    return new Terms(key, school, other, starts, ends, openToEither, words);
  }

  /// Whether it is in force on a day.
  public boolean on(LocalDate day) {
    return !starts.isAfter(day) && ends.filter(end -> !end.isAfter(day)).isEmpty();
  }

  /// Whether it ends before it has begun.
  public boolean isEmpty() {
    return ends.filter(end -> !end.isAfter(starts)).isPresent();
  }
}
