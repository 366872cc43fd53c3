package viability.model.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.Setting;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Assumed;
import viability.model.projection.Case;
import viability.model.projection.TwoSchools;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// Whole simulations: two schools live on screen, and a borough.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {

  private static final int YEARS = 11;
  private static final LocalDate STARTS = LocalDate.of(2027, 9, 1);

  private final Simulation simulation = new Simulation(TwoSchools.projector());
  private final Case two = schools(2);
  private final Case sixHundred = schools(600);

  /// Two schools, six arrangements, ten years ahead, 10,000 futures, with the reserve's quantiles of
  /// the group and of each school in each year.
  @Benchmark
  public double twoSchoolsSixArrangements() {
    Futures futures = simulation.run(two, six(two.group()), Request.of(10_000, 7));
    double sum = 0;
    for (ArrangementFutures each : futures.arrangements()) {
      for (int year = 0; year < YEARS; year++) {
        sum += each.group().fan(Quantity.RESERVE, year).p50();
        for (SchoolId school : each.schools()) {
          sum += each.of(school).fan(Quantity.RESERVE, year).p50();
        }
      }
    }
    return sum;
  }

  /// 600 schools alone, ten years ahead, 1,000 futures.
  @Benchmark
  public double sixHundredSchoolsAlone() {
    Futures futures = simulation.run(sixHundred, List.of(alone(sixHundred.group())),
        Request.of(1000, 7));
    return futures.arrangements().getFirst().group().fan(Quantity.RESERVE, YEARS - 1).p50();
  }

  private static Arrangement alone(List<SchoolId> ids) {
    return new Alone("Alone", ids, STARTS, false);
  }

  private static List<Arrangement> six(List<SchoolId> ids) {
    Optional<SharedHead> head = Optional
        .of(new SharedHead(Optional.empty(), Optional.of(STARTS)));
    Optional<SharedManager> office = Optional
        .of(new SharedManager(Optional.empty(), Optional.of(STARTS)));
    return List.of(alone(ids), new Alone("Own actions", ids, STARTS, true),
        Federation.nothingShared("Nothing shared", ids, STARTS),
        new Federation("Head", ids, STARTS, head, Optional.empty(), Optional.empty(), true,
            ShareKey.EQUAL),
        new Federation("Head and office", ids, STARTS, head, office, Optional.empty(), true,
            ShareKey.EQUAL),
        new Federation("All", ids, STARTS, head, office,
            Optional.of(new JointContracts(Optional.empty())), true, ShareKey.PUPILS));
  }

  private static Case schools(int count) {
    List<School> schools = IntStream.range(0, count)
        .mapToObj(i -> TwoSchools.school(new SchoolId("s" + i), "School " + i, 18 + i % 12,
            "1512340.55", "861200.10", "150000.00"))
        .toList();
    return new Case("Base", new Setting(schools, TwoSchools.BASE, Assumed.DEFAULTS),
        Optional.empty(), new BaseYear(TwoSchools.BASE, BudgetColumn.OUTTURN), Basis.NONE,
        alone(schools.stream().map(School::id).toList()), List.of(),
        schools.stream().map(School::id).toList(), YEARS);
  }
}
