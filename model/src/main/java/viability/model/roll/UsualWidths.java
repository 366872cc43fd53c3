package viability.model.roll;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.school.YearGroup;

/// The bands to show before a unit's own past errors are many enough, by size, series and horizon.
///
/// Large units (mean year group 300 or more): errors of 3-2-1 forecasts of English authorities,
/// launches 2015 to 2021, 80th and 95th percentile of their size; `TOTAL` and `STEPS` (a year group
/// whose pupils were counted at the launch) from the default method on 60 of them, launches 2014 to
/// 2021, and so are those `UNBORN`, of forecasts without births; each half of the 60 gives the same
/// to about a tenth. Small ones: schools of one American district, about 60 pupils a year group.
/// Beyond the last horizon widths grow in proportion to it.
final class UsualWidths {

  private static final List<Width> RECEPTION = widths(3.3, 5.5, 4.0, 6.4, 4.3, 7.5, 5.1, 8.8, 7.2,
      12.0, 8.8, 13.1, 10.1, 14.5);
  private static final List<Width> PRIMARY = widths(1.1, 1.8, 1.8, 3.1, 2.3, 4.0, 3.2, 5.4, 4.0,
      7.6, 5.5, 10.1, 6.6, 11.2);
  private static final List<Width> YEAR7 = widths(2.4, 4.8, 3.4, 6.2, 4.3, 7.7, 5.1, 10.0, 5.8,
      11.3, 6.9, 13.4, 8.0, 15.0);
  private static final List<Width> SECONDARY = widths(0.9, 1.5, 1.7, 2.9, 2.5, 4.4, 3.5, 6.3, 4.7,
      8.7, 5.6, 10.2, 6.3, 11.9);
  private static final List<Width> TOTAL = widths(0.8, 1.4, 1.5, 2.5, 1.9, 3.2, 2.6, 4.5, 3.3, 5.7,
      4.1, 7.4, 4.8, 9.2);
  private static final List<Width> STEPS = widths(1.2, 2.1, 1.9, 3.5, 2.4, 4.1, 2.8, 5.1, 3.8, 6.5,
      4.7, 8.6, 5.6, 9.6);
  private static final List<Width> RECEPTION_UNBORN = widths(4.3, 6.7, 5.9, 8.6, 7.4, 10.4, 8.6,
      12.2, 10.5, 15.1, 12.8, 17.8, 13.4, 18.5);
  private static final List<Width> PRIMARY_UNBORN = widths(1.1, 1.8, 2.1, 3.1, 3.2, 4.5, 4.8, 6.4,
      6.0, 9.1, 7.8, 11.4, 8.1, 13.4);
  private static final List<Width> TOTAL_UNBORN = widths(0.9, 1.4, 1.7, 2.5, 2.4, 3.9, 3.6, 5.7,
      4.6, 7.6, 5.9, 9.4, 6.2, 11.3);
  private static final List<Width> SCHOOL = widths(6.2, 10.9, 8.6, 17.2, 10.7, 21.6, 12.0, 22.4,
      13.5, 21.6);
  private static final List<Width> SCHOOL_INTAKE = widths(19.0, 29.0, 19.4, 29.6, 19.7, 30.2, 20.9,
      31.9, 21.7, 33.1);
  private static final List<Width> SCHOOL_STEPS = widths(11.5, 23.0, 16.5, 30.0, 19.5, 35.5, 20.5,
      36.5, 21.5, 38.0);

  private UsualWidths() {}

  /// The width for a series of a unit, `horizon` years from the launch, 1 the first.
  static Width of(UnitKind kind, Series series, int horizon) {
    if (series.groups().size() == 1) {
      return group(kind, series.groups().getFirst(), horizon);
    }
    if (kind.small()) {
      return at(SCHOOL, horizon);
    }
    if (series.isSecondary()) {
      return at(SECONDARY, horizon);
    }
    return kind.withBirths()
        ? at(series.isPrimary() ? PRIMARY : TOTAL, horizon)
        : at(series.isPrimary() ? PRIMARY_UNBORN : TOTAL_UNBORN, horizon);
  }

  /// One year group: pupils not yet counted bring the error of their intake with them.
  private static Width group(UnitKind kind, YearGroup group, int horizon) {
    boolean primary = group.compareTo(YearGroup.Y7) < 0;
    int since = Math.max(0, group.index() - (primary ? YearGroup.R : YearGroup.Y7).index());
    List<Width> entry = entry(kind, primary);
    List<Width> steps = kind.small() ? SCHOOL_STEPS : STEPS;
    if (since == 0) {
      return at(entry, horizon);
    }
    return horizon <= since ? at(steps, horizon) : at(steps, since).and(at(entry, horizon - since));
  }

  private static List<Width> entry(UnitKind kind, boolean primary) {
    if (kind.small() || !primary) {
      return kind.small() ? SCHOOL_INTAKE : YEAR7;
    }
    return kind.withBirths() ? RECEPTION : RECEPTION_UNBORN;
  }

  private static Width at(List<Width> widths, int horizon) {
    return horizon <= widths.size()
        ? widths.get(horizon - 1)
        : widths.getLast().times((double) horizon / widths.size());
  }

  private static List<Width> widths(double... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(i -> Width.perCent(pairs[2 * i], pairs[2 * i + 1])).toList();
  }
}
