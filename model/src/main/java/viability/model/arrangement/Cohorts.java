package viability.model.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viability.model.assumption.Assumptions;
import viability.model.school.Roll;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Whether pupils taught together need fewer classes, year group by year group: 12 and 17 make 29,
/// one class instead of two; 18 and 18 make 36, which still needs two unless year groups are mixed.
///
/// `apart` and `together` are classes by the latest rolls, the infant and junior limits being the
/// first school's.
public record Cohorts(List<Cohort> all) {

  /// One year group: each school's pupils in the schools' order, and its classes.
  public record Cohort(YearGroup group, List<Integer> pupils, int apart, int together) {

    /// Classes saved by teaching the pupils together.
    public int saved() {
      return apart - together;
    }
  }

  public Cohorts {
    all = List.copyOf(all);
  }

  /// The year groups from Reception to Year 6 in which any school has pupils.
  public static Cohorts of(List<SchoolId> schools, Setting setting) {
    List<Cohort> cohorts = new ArrayList<>();
    for (YearGroup group : YearGroup.values()) {
      if (group.isFunded() && group.isPrimary()) {
        List<Integer> pupils = schools.stream().map(id -> pupils(id, group, setting)).toList();
        int cap = (int) setting.assumed(
            group.isInfant() ? Assumptions.INFANT_CAP : Assumptions.JUNIOR_CAP, schools.getFirst());
        int sum = pupils.stream().mapToInt(Integer::intValue).sum();
        int apart = pupils.stream().mapToInt(each -> Math.ceilDiv(each, cap)).sum();
        if (sum > 0) {
          cohorts.add(new Cohort(group, pupils, apart, Math.ceilDiv(sum, cap)));
        }
      }
    }
    return new Cohorts(cohorts);
  }

  private static int pupils(SchoolId id, YearGroup group, Setting setting) {
    return setting.school(id).latestRoll().map((Roll roll) -> roll.in(group).orElse(0)).orElse(0);
  }

  public int saved() {
    return all.stream().mapToInt(Cohort::saved).sum();
  }

  /// The year groups that need as many classes together as apart, though both schools have pupils.
  public List<Cohort> notFitting() {
    return all.stream().filter(c -> c.saved() == 0)
        .filter(c -> c.pupils().stream().filter(pupils -> pupils > 0).count() > 1).toList();
  }

  static List<Finding> check(Amalgamation in, Setting setting) {
    List<Cohort> not = of(in.schools(), setting).notFitting();
    return not.isEmpty()
        ? List.of()
        : List.of(Finding.doubt(Place.TYPED,
            "Together, no class is saved in "
                + not.stream().map(Cohorts::said).collect(Collectors.joining(", "))
                + " by the latest rolls.",
            "Look at mixed-age classes, or at a smaller intake, before counting on fewer classes."));
  }

  private static String said(Cohort cohort) {
    return cohort.group().words() + " ("
        + cohort.pupils().stream().map(String::valueOf).collect(Collectors.joining(" + ")) + ")";
  }
}
