package viability.model.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.PupilPath;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// One block of futures under one arrangement after another. What an arrangement does not change of
/// a school, its pupils, its classes and its lines before effects, is worked out once for all.
///
/// All cases are of the same schools, assumptions and years. Not for use by several threads at once.
public final class BlockRun {

  private final Projector projector;
  private final Block block;
  private final Map<List<Effect>, AllPupils> pupils = new HashMap<>();
  private final Map<Key, Worked> worked = new HashMap<>();

  /// What decides everything about a school but the effects on its lines.
  private record Key(SchoolId school, List<Effect> shape) {}

  private record Worked(SchoolRun run, Nets nets, List<double[]> pupils, List<double[]> classes) {}

  public BlockRun(Projector projector, Block block) {
    this.projector = projector;
    this.block = block;
  }

  /// The effects that decide a case's pupils and classes. Cases with the same ones share them.
  public static List<Effect> shape(Case wanted) {
    return shape(Projector.effects(wanted, EnumSet.allOf(Cause.class)));
  }

  private static List<Effect> shape(List<Effect> effects) {
    return effects.stream().filter(effect -> Changes.line(effect).isEmpty()).toList();
  }

  /// The schools of a case's group that can be projected.
  public List<SchoolFutures> of(Case wanted) {
    List<Effect> effects = Projector.effects(wanted, EnumSet.allOf(Cause.class));
    List<Effect> shape = shape(effects);
    List<SchoolFutures> schools = new ArrayList<>();
    for (SchoolId id : wanted.group()) {
      worked(id, wanted, shape).ifPresent(school -> schools.add(school(school, wanted, effects)));
    }
    return schools;
  }

  private SchoolFutures school(Worked worked, Case wanted, List<Effect> effects) {
    SchoolId id = worked.run.school().id();
    List<Effect> own = effects.stream()
        .filter(effect -> effect.school().equals(id) && Changes.line(effect).isPresent()).toList();
    List<double[]> inYear = IntStream.range(0, wanted.years())
        .mapToObj(year -> worked.nets.in(year, own)).toList();
    return new SchoolFutures(id, worked.run.ground().budget().reserve(), worked.pupils,
        worked.classes, inYear, toReserve(worked.run, inYear));
  }

  /// Each year's balance less what leaves the reserve for the council.
  private static List<double[]> toReserve(SchoolRun run, List<double[]> inYear) {
    Optional<Money> opening = run.ground().budget().reserve();
    if (opening.isEmpty() || !run.ledger().everReverts()) {
      return inYear;
    }
    double[] reserve = run.ground().block().all((double) opening.get().pence());
    List<double[]> changes = new ArrayList<>(List.of(inYear.getFirst()));
    for (int year = 1; year < inYear.size(); year++) {
      double[] leaves = run.ledger().reverts(year, reserve, inYear.get(year));
      double[] change = inYear.get(year).clone();
      for (int lane = 0; lane < change.length; lane++) {
        change[lane] -= leaves[lane];
        reserve[lane] += change[lane];
      }
      changes.add(change);
    }
    return changes;
  }

  private Optional<Worked> worked(SchoolId id, Case wanted, List<Effect> shape) {
    Worked known = worked.get(new Key(id, shape));
    if (known != null) {
      return Optional.of(known);
    }
    School school = wanted.setting().school(id);
    Optional<Worked> made = school.budget(wanted.base().year(), wanted.base().column())
        .map(budget -> {
          AllPupils all = pupils.computeIfAbsent(shape,
              effects -> Projector.pupils(wanted, effects, block));
          return work(new SchoolRun(school, budget, wanted, all,
              shape.stream().filter(effect -> effect.school().equals(id)).toList(),
              projector.rates(), projector.staff(), block));
        });
    made.ifPresent(each -> worked.put(new Key(id, shape), each));
    return made;
  }

  private static Worked work(SchoolRun run) {
    PupilPath path = run.pupils();
    List<double[]> pupils = run.span().fundingYears().stream()
        .map(year -> path.funded(year.schoolYear())).toList();
    List<double[]> classes = run.span().fundingYears().stream()
        .map(year -> run.classes().in(year.schoolYear())).toList();
    return new Worked(run, new Nets(run), pupils, classes);
  }
}
