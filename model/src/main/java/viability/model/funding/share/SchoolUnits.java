package viability.model.funding.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import viability.model.funding.Stage;
import viability.model.funding.factor.BasicEntitlement;
import viability.model.funding.factor.FundingFactors;
import viability.model.funding.factor.LumpSum;
import viability.model.funding.factor.NeedFactor;
import viability.model.funding.factor.RatedFactor;
import viability.model.funding.factor.SchoolFactor;
import viability.model.school.Need;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// What the formula counts at one school beside its roll.
///
/// `shares` are the shares of pupils with each need that is known, `sites` typed units of factors
/// that belong to the school itself, `yearGroups` those it teaches by primary, Key Stage 3 and Key
/// Stage 4.
public record SchoolUnits(Map<Need, Double> shares, Map<SchoolFactor, Double> sites,
    Map<Stage, Integer> yearGroups) {

  private static final List<Stage> STAGES = List.of(Stage.PRIMARY, Stage.KS3, Stage.KS4);

  private static final Set<Phase> BY_PLACES = Set.of(Phase.NURSERY, Phase.SPECIAL);

  public SchoolUnits {
    shares = Map.copyOf(shares);
    sites = Map.copyOf(sites);
    yearGroups = Map.copyOf(yearGroups);
  }

  /// What a school's files say of it. A nursery or special school is paid for places, not by
  /// this formula.
  public static SchoolUnits of(School school) {
    if (BY_PLACES.contains(school.details().phase())) {
      return new SchoolUnits(Map.of(), Map.of(new LumpSum(), 0.0), Map.of());
    }
    Map<Need, Double> shares = new EnumMap<>(Need.class);
    for (Need need : Need.values()) {
      school.share(need).ifPresent(share -> shares.put(need, share));
    }
    Map<Stage, Integer> groups = new EnumMap<>(Stage.class);
    for (YearGroup group : school.details().phase().yearGroups()) {
      STAGES.stream().filter(stage -> stage.holds(group))
          .forEach(stage -> groups.merge(stage, 1, Integer::sum));
    }
    return new SchoolUnits(shares, Map.of(), groups);
  }

  /// The same with so many units of a factor of the school itself, such as two further sites.
  public SchoolUnits with(SchoolFactor factor, double units) {
    Map<SchoolFactor, Double> more = new HashMap<>(sites);
    more.put(factor, units);
    return new SchoolUnits(shares, more, yearGroups);
  }

  /// Whether the formula funds the school's pupils at all.
  public boolean byFormula() {
    return !yearGroups.isEmpty();
  }

  /// The share of a stage's pupils that a factor counts, or the units of a factor of the school;
  /// empty where nothing says.
  OptionalDouble units(RatedFactor factor) {
    return switch (factor) {
      case BasicEntitlement _ -> OptionalDouble.of(1);
      case NeedFactor need -> shares.containsKey(need.need())
          ? OptionalDouble.of(shares.getOrDefault(need.need(), 0.0))
          : OptionalDouble.empty();
      case SchoolFactor school ->
        OptionalDouble.of(sites.getOrDefault(school, (double) school.usualUnits()));
    };
  }

  /// Whether a factor can come to anything here: its stage is taught and its units are not nought.
  boolean applies(RatedFactor factor) {
    boolean taught = switch (factor) {
      case BasicEntitlement basic -> teaches(basic.stage());
      case NeedFactor need -> teaches(need.stage());
      case SchoolFactor _ -> true;
    };
    return taught && units(factor).orElse(0) != 0;
  }

  /// The names of every rate that this school's formula needs of a year.
  public List<String> rates() {
    List<String> names = new ArrayList<>();
    for (var factor : FundingFactors.ALL) {
      if (factor instanceof RatedFactor rated && applies(rated)) {
        names.add(rated.rateName());
      }
    }
    return names;
  }

  /// The needs that formula funding counts and nothing says the share of.
  public List<Need> unknown() {
    Set<Need> unknown = EnumSet.noneOf(Need.class);
    for (var factor : FundingFactors.ALL) {
      if (factor instanceof NeedFactor need && teaches(need.stage())
          && !shares.containsKey(need.need())) {
        unknown.add(need.need());
      }
    }
    return List.copyOf(unknown);
  }

  private boolean teaches(Stage stage) {
    return STAGES.stream().filter(yearGroups::containsKey).anyMatch(
        taught -> taught == stage || (stage == Stage.SECONDARY && taught != Stage.PRIMARY));
  }
}
