package viability.model.viability.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Clock;
import viability.model.assumption.Thresholds;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.viability.measure.Say;

/// The latest first of a month on which an arrangement can start so that none of its schools is
/// ever below zero on a 31 March; or else so that every deficit is cleared within the licence.
///
/// Every first of a month of the projected years is tried, by projecting the arrangement moved to
/// it. `tried` holds them in order, the last without a date: not starting within the years shown. A
/// date is the latest only where starting a month later is no longer safe.
public record LatestStart(Arrangement arrangement, List<Start> tried, int licence, Clock clock,
    boolean changesNothing) {

  public LatestStart {
    tried = List.copyOf(tried);
  }

  /// The search for a case's own arrangement.
  public static LatestStart of(Projector projector, Case wanted) {
    Arrangement arrangement = wanted.arrangement();
    int licence = (int) Math.round(
        wanted.setting().assumed().get(Thresholds.LICENCE_YEARS, wanted.base().year().start()));
    List<Start> tried = new ArrayList<>();
    LocalDate first = wanted.base().year().plus(1).firstDay();
    LocalDate end = wanted.base().year().plus(wanted.years()).firstDay();
    for (LocalDate date = first; !date.isAfter(end); date = date.plusMonths(1)) {
      Optional<LocalDate> starts = date.isBefore(end) ? Optional.of(date) : Optional.empty();
      Case moved = wanted.under(arrangement.starting(date));
      Start.of(starts, projector.project(moved), arrangement.schools(), licence)
          .ifPresent(tried::add);
    }
    return new LatestStart(arrangement, tried, licence, arrangement.clock(wanted.setting()),
        arrangement.effects(wanted.setting()).isEmpty());
  }

  /// Whether the schools' reserves are known, so that there is an answer at all.
  public boolean isKnown() {
    return !tried.isEmpty();
  }

  /// Whether no school falls below zero even where the arrangement does not start.
  public boolean notNeeded() {
    return isKnown() && tried.getLast().neverBelow();
  }

  /// Whether every deficit is cleared within the licence even where the arrangement does not start.
  public boolean clearedWithout() {
    return isKnown() && tried.getLast().withinLicence();
  }

  /// The latest start with no reserve ever below zero; empty where there is none, or none
  /// is needed.
  public Optional<LocalDate> neverBelow() {
    return latest(Start::neverBelow);
  }

  /// The latest start with every deficit cleared within the licence; empty where there is none, or
  /// none is needed.
  public Optional<LocalDate> withinLicence() {
    return latest(Start::withinLicence);
  }

  /// The latest start with the schools' reserves added up never below zero, whatever each has;
  /// empty where there is none, or none is needed.
  public Optional<LocalDate> togetherNeverBelow() {
    return latest(start -> !start.together().isNegative());
  }

  private Optional<LocalDate> latest(Predicate<Start> safe) {
    return tried.reversed().stream().filter(safe).findFirst().flatMap(Start::starts);
  }

  /// The start that counts: never below zero, or where there is none within the licence.
  public Optional<LocalDate> safe() {
    return notNeeded() ? Optional.empty() : neverBelow().or(this::withinLicence);
  }

  /// The last day to decide for the safe start.
  public Optional<LocalDate> decideBy() {
    return safe().map(clock::decideBy);
  }

  /// The answer in words a governor can read aloud, on a day.
  public String words(LocalDate today) {
    String name = "\u201c" + arrangement.name() + "\u201d";
    if (!isKnown()) {
      return name + ": the reserve of at least one school is not known, so no date can be given.";
    }
    if (notNeeded()) {
      return "No school in " + name + " falls below zero in the years shown, whether it starts or"
          + " not.";
    }
    if (changesNothing) {
      return name + " changes no money, so no start of it keeps a school out of deficit.";
    }
    if (safe().isEmpty()) {
      return "Whenever " + name + " starts, a school falls below zero; started on "
          + Say.day(tried.getFirst().starts().orElseThrow()) + ", " + tried.getFirst().name()
          + " comes to " + Say.money(tried.getFirst().lowest()) + " in "
          + Say.march(tried.getFirst().year()) + "."
          + (clearedWithout()
              ? " Every deficit is cleared within " + licence + " years without it."
              : "")
          + togetherNeverBelow().map(date -> " Added together the schools stay above zero if it"
              + " starts by " + Say.day(date) + ".").orElse("");
    }
    String start = name + " can start by " + Say.day(safe().orElseThrow())
        + (neverBelow().isPresent()
            ? " without any school falling below zero"
            : " with every deficit cleared within " + licence + " years");
    LocalDate decide = decideBy().orElseThrow();
    return start + (decide.isBefore(today)
        ? "; the day to decide, " + Say.day(decide) + ", has passed."
        : "; decide by " + Say.day(decide) + ".");
  }
}
