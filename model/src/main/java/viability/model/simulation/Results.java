package viability.model.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viability.model.effect.Effect;
import viability.model.projection.BlockRun;
import viability.model.projection.Case;
import viability.model.projection.SchoolFutures;
import viability.model.school.SchoolId;

/// Where blocks put what they find. Each writes its own futures' places, so several may at once.
///
/// Pupils and classes are kept once for all arrangements that shape schools alike.
final class Results {

  private final List<Case> cases;
  private final Request request;
  private final List<Map<SchoolId, UnitFutures>> kept = new ArrayList<>();

  private record Shaped(SchoolId school, List<Effect> shape) {}

  Results(List<Case> cases, Request request) {
    this.cases = cases;
    this.request = request;
    Map<Shaped, UnitFutures> alike = new HashMap<>();
    for (Case each : cases) {
      Map<SchoolId, UnitFutures> schools = new LinkedHashMap<>();
      List<Effect> shape = BlockRun.shape(each);
      for (SchoolId id : each.group()) {
        each.setting().school(id).budget(each.base().year(), each.base().column())
            .ifPresent(budget -> {
              UnitFutures made = new UnitFutures(budget.reserve(), each.years(), request.futures());
              UnitFutures first = alike.putIfAbsent(new Shaped(id, shape), made);
              schools.put(id, first == null ? made : made.likeIn(first));
            });
      }
      kept.add(schools);
    }
  }

  /// Takes one arrangement's block of futures, the first of them the central case.
  void put(int arrangement, int first, List<SchoolFutures> block) {
    for (SchoolFutures school : block) {
      UnitFutures into = kept.get(arrangement).get(school.school());
      if (into == null) {
        throw new IllegalStateException("No place for " + school.school());
      }
      into.put(Quantity.PUPILS, school.pupils(), first);
      into.put(Quantity.CLASSES, school.classes(), first);
      into.put(Quantity.IN_YEAR, school.inYear(), first);
      into.put(Quantity.RESERVE, added(school.toReserve()), first);
    }
  }

  /// What has come to the reserve since the base year's end.
  private static List<double[]> added(List<double[]> inYear) {
    List<double[]> since = new ArrayList<>();
    double[] sum = new double[inYear.getFirst().length];
    for (int year = 0; year < inYear.size(); year++) {
      double[] next = sum.clone();
      for (int lane = 0; year > 0 && lane < next.length; lane++) {
        next[lane] += inYear.get(year)[lane];
      }
      since.add(next);
      sum = next;
    }
    return since;
  }

  /// Everything that was put.
  Futures all() {
    List<ArrangementFutures> arrangements = new ArrayList<>();
    for (int at = 0; at < cases.size(); at++) {
      Map<SchoolId, UnitFutures> schools = kept.get(at);
      arrangements
          .add(new ArrangementFutures(cases.get(at).arrangement().name(), schools, UnitFutures
              .sum(List.copyOf(schools.values()), cases.get(at).years(), request.futures())));
    }
    return new Futures(request.futures(), request.seed(), cases.getFirst().base().year(),
        cases.getFirst().years(), arrangements);
  }
}
