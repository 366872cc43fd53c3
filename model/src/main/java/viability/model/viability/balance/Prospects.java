package viability.model.viability.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.action.Prospect;
import viability.model.classes.Organisation;
import viability.model.projection.Case;
import viability.model.projection.ClassBasis;
import viability.model.projection.ClassYear;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.staff.Notice;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// Takes from a school's projection what actions for it are worked out from.
public final class Prospects {

  private Prospects() {}

  /// The school's figures in a projection of the case; empty where it was not projected, or for no
  /// year after the base.
  public static Optional<Prospect> of(Case wanted, Projection projection, SchoolId id,
      LocalDate today) {
    Optional<School> school = wanted.setting().schools().stream()
        .filter(each -> each.id().equals(id)).findFirst();
    return projection.schools().stream().filter(each -> each.school().equals(id)).findFirst()
        .filter(each -> each.years().size() > 1)
        .flatMap(years -> school.map(found -> of(wanted, found, years.years(), today)));
  }

  private static Prospect of(Case wanted, School school, List<YearFigures> years, LocalDate today) {
    FundingYear base = wanted.base().year();
    ClassBasis classes = ClassBasis.of(wanted, school.id());
    int now = classes.in(base.plus(1).schoolYear()).map(ClassYear::classes).orElse(0);
    return new Prospect(school, base, today, wanted.setting().assumed(), years.get(1).lines(), now,
        fewer(classes, base, today), years.stream().skip(1).map(YearFigures::inYear).toList());
  }

  /// What mixed ages would do without, in each September that can still be decided.
  private static SortedMap<SchoolYear, Integer> fewer(ClassBasis classes, FundingYear base,
      LocalDate today) {
    TreeMap<SchoolYear, Integer> fewer = new TreeMap<>();
    for (ClassYear year : classes.years()) {
      if (year.year().start() > base.start()
          && !Notice.TEACHER.lastDay(year.year()).isBefore(today)) {
        fewer.put(year.year(), Math.max(0, year.classes() - year.classes(Organisation.MIXED_AGE)));
      }
    }
    return fewer;
  }
}
