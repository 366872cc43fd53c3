package viability.model.projection.path;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.SchoolYear;

/// The share of a school's pupils who have an education, health and care plan, school year by
/// school year.
///
/// `logit p[t+1] = logit p[t] + d × 0.8^h`, h years after the share was counted, `d` and the most
/// the share can come to as assumed. The share counted is taken to be the newest roll's; without
/// one, the national share of January 2026 stands in, counted over all schools, special schools
/// among them. Years up to the count have the share as counted, or the national share of their own.
public final class EhcpShare {

  private static final double DAMPED_BY = 0.8;
  private static final NavigableMap<Integer, Double> NATIONAL = Collections
      .unmodifiableNavigableMap(new TreeMap<>(Map.of(2023, 0.048, 2024, 0.053, 2025, 0.060)));
  private static final Source NATIONAL_SOURCE = new Source(Mark.FOUND,
      "national share of pupils with an education, health and care plan, all schools",
      "January 2026");
  private static final Source ALL_OF_THEM = new Source(Mark.MEMORY,
      "special schools teach pupils with an education, health and care plan", "");

  private final SchoolId school;
  private final String name;
  private final Assumed assumed;
  private final boolean known;
  private final boolean special;
  private final OptionalDouble own;
  private final SchoolYear counted;
  private final Source source;

  public EhcpShare(School school, Assumed assumed, SchoolYear first) {
    this.school = school.id();
    this.name = school.name();
    this.assumed = assumed;
    special = school.details().phase() == Phase.SPECIAL;
    Optional<NeedShare> need = school.needs().stream().filter(n -> n.need() == Need.EHCP)
        .findFirst();
    known = need.isPresent();
    own = known
        ? OptionalDouble.of(need.orElseThrow().share())
        : special ? OptionalDouble.of(1) : OptionalDouble.empty();
    counted = own.isEmpty()
        ? new SchoolYear(NATIONAL.lastKey())
        : school.latestRoll().map(Roll::year).orElse(first);
    source = need.map(NeedShare::source).orElse(special ? ALL_OF_THEM : NATIONAL_SOURCE);
  }

  /// The share in a school year, from 0 to 1.
  public double in(SchoolYear year) {
    return in(year, 1, Shifts.NONE)[0];
  }

  /// The same in each of so many futures.
  double[] in(SchoolYear year, int futures, Shifts shifts) {
    double share = counted(year.compareTo(counted) <= 0 ? year : counted);
    double[] shares = new Block(futures).all(share);
    if (year.compareTo(counted) > 0 && share > 0 && share < 1) {
      double most = Math.max(share, assumed.get(Assumptions.EHCP_CAP, school, year.start()));
      double logit = logit(share, year);
      Optional<double[]> shift = shifts.planOdds(school, year);
      for (int i = 0; i < futures; i++) {
        shares[i] = Math.min(1 / (1 + Math.exp(-(logit + Shifts.at(shift, i, 0)))), most);
      }
    }
    return shares;
  }

  private double logit(double share, SchoolYear year) {
    double logit = Math.log(share / (1 - share));
    double damped = 1;
    for (SchoolYear each = counted.plus(1); each.compareTo(year) <= 0; each = each.plus(1)) {
      logit += damped * assumed.get(Assumptions.EHCP_GROWTH, school, each.start());
      damped *= DAMPED_BY;
    }
    return logit;
  }

  private double counted(SchoolYear year) {
    if (own.isPresent()) {
      return own.getAsDouble();
    }
    var national = NATIONAL.floorEntry(year.start());
    return national == null ? NATIONAL.firstEntry().getValue() : national.getValue();
  }

  /// Who says what the share was when it was counted.
  public Source source() {
    return source;
  }

  /// What had to be assumed; empty where the school's own share is known.
  public Optional<Finding> finding() {
    if (known) {
      return Optional.empty();
    }
    String assumption = special
        ? "all of its pupils are taken to have one"
        : "the national share of all schools, special schools among them, 6.0% in January 2026, is assumed";
    return Optional.of(Finding.doubt(Place.TYPED,
        name + ": how many of its pupils have an education, health and care plan is not known; "
            + assumption + ".",
        "Add the share of its pupils who have one."));
  }
}
