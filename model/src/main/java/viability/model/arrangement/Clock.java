package viability.model.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.school.SchoolId;
import viability.model.trace.Source;

/// How long an arrangement takes from the decision to its start: steps in their order, and the
/// calendar's own dates that the decision has to meet besides.
public record Clock(List<Step> steps, List<SetBack> setBacks) {

  /// One step: what happens, the days it takes, whether the law asks for at least so many, and who
  /// says so.
  public record Step(String words, int days, boolean law, Source source) {

    /// A step whose days are assumed for a school.
    static Step assumed(Assumption days, boolean law, SchoolId school, Setting setting) {
      int year = setting.base().start();
      Source source = setting.assumed().source(days, java.util.Optional.of(school), year)
          .orElse(Source.TYPED);
      return new Step(days.title(), (int) Math.round(setting.assumed(days, school)), law, source);
    }
  }

  /// A day on the way, and what has to have happened by then.
  public record Milestone(LocalDate date, String words, Source source) {}

  public Clock {
    steps = List.copyOf(steps);
    setBacks = List.copyOf(setBacks);
  }

  /// A start that needs nothing but the wish.
  public static Clock none() {
    return new Clock(List.of(), List.of());
  }

  /// All the steps' days together.
  public int days() {
    return steps.stream().mapToInt(Step::days).sum();
  }

  /// The last day to decide for a start: the start less the steps, moved back to whatever date of
  /// the calendar comes first.
  public LocalDate decideBy(LocalDate starts) {
    LocalDate latest = starts.minusDays(days());
    for (SetBack each : setBacks) {
      LocalDate date = each.latest(starts);
      latest = date.isBefore(latest) ? date : latest;
    }
    for (SetBack each : setBacks) {
      latest = each.in(latest);
    }
    return latest;
  }

  /// The way to a start, day by day: when each step begins at the latest, the calendar's dates, and
  /// the start itself; the first is never before [#decideBy(LocalDate)].
  public List<Milestone> milestones(LocalDate starts) {
    List<Milestone> milestones = new ArrayList<>();
    LocalDate begins = starts.minusDays(days());
    for (Step step : steps) {
      milestones.add(new Milestone(begins, step.words(), step.source()));
      begins = begins.plusDays(step.days());
    }
    setBacks.stream().filter(each -> each.latest(starts).isBefore(starts)).forEach(
        each -> milestones.add(new Milestone(each.latest(starts), each.words(), each.source())));
    milestones.sort(Comparator.comparing(Milestone::date));
    return List.copyOf(milestones);
  }
}
