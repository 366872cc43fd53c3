package viability.model.viability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.trace.Working;
import viability.model.viability.budget.BudgetTest;
import viability.model.viability.budget.BudgetTests;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measured;
import viability.model.viability.measure.Measures;
import viability.model.viability.measure.Subject;
import viability.model.viability.outlook.Outlook;
import viability.model.viability.timing.Runway;

/// The answers about one school or the group; each is worked out when it is asked for.
public record Standing(Subject subject) {

  public String name() {
    return subject.name();
  }

  public Outlook outlook() {
    return Outlook.of(subject);
  }

  public Runway runway() {
    return Runway.of(subject);
  }

  /// How the runway's months come about; empty where there are none, or the reserve is below
  /// zero already.
  public Optional<Working> runwayWorking() {
    return Runway.working(subject);
  }

  public List<BudgetTest> budgetTests() {
    return BudgetTests.of(subject);
  }

  /// Every measure in a year, counted from 0, the base year.
  public List<Measured> measures(int year) {
    return Measures.ALL.stream().map(measure -> measure.measured(subject, year)).toList();
  }

  /// One measure in every year.
  public List<Measured> measure(Measure measure) {
    return IntStream.range(0, subject.years().size())
        .mapToObj(year -> measure.measured(subject, year)).toList();
  }
}
