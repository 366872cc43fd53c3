package viability.app.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.funding.Stage;
import viability.model.funding.factor.CashFactor;
import viability.model.funding.factor.DeDelegation;
import viability.model.funding.factor.Factor;
import viability.model.funding.factor.FundingFactors;
import viability.model.funding.factor.NeedFactor;
import viability.model.funding.factor.SchoolFactor;
import viability.model.funding.statement.Counts;
import viability.model.funding.statement.Guarantee;
import viability.model.funding.statement.Merger;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The counts of a funding statement and the lump sums of a merger, as they are given in JSON.
final class FundCounts {

  private static final Set<String> KNOWN = Set.of("phase", "aca", "basicScale", "pupils", "units",
      "rates", "yearGroups", "protection");
  private static final Set<String> PHASES = Set.of("primary", "secondary", "all-through");
  private static final Set<String> BY_NEED = names(NeedFactor.class::isInstance);
  private static final Set<String> BY_SCHOOL = names(factor -> factor instanceof SchoolFactor
      || factor instanceof CashFactor || factor instanceof DeDelegation);
  private static final Map<String, Stage> STAGES = Map.of("primary", Stage.PRIMARY, "ks3",
      Stage.KS3, "ks4", Stage.KS4);

  private FundCounts() {}

  private static Set<String> names(Predicate<Factor> wanted) {
    return FundingFactors.ALL.stream().filter(wanted).map(Factor::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Counts of(Fields given) {
    given.only(KNOWN);
    String phase = given.text("phase").orElse("primary");
    if (!PHASES.contains(phase)) {
      throw Names.unknown("phase", phase, PHASES.stream().sorted());
    }
    return new Counts(rate(given, "aca"), rate(given, "basicScale"),
        byStage(given.object("pupils")), units(given.object("units"), phase),
        typed(given.object("rates")), yearGroups(given.object("yearGroups")),
        guarantee(given.object("protection")));
  }

  private static Rate rate(Fields given, String name) {
    return given.number(name).map(Rate::new).orElse(Rate.ONE);
  }

  private static Map<Stage, BigDecimal> byStage(Fields given) {
    given.only(STAGES.keySet());
    Map<Stage, BigDecimal> counts = new EnumMap<>(Stage.class);
    STAGES.forEach(
        (name, stage) -> given.number(name).ifPresent(number -> counts.put(stage, number)));
    return counts;
  }

  private static Map<Counts.Unit, BigDecimal> units(Fields given, String phase) {
    Map<Counts.Unit, BigDecimal> units = new HashMap<>();
    if (phase.equals("all-through")) {
      needs(given.object("primary"), BY_NEED, Stage.PRIMARY, units);
      needs(given.object("secondary"), BY_NEED, Stage.SECONDARY, units);
    } else {
      needs(given, BY_NEED, phase.equals("primary") ? Stage.PRIMARY : Stage.SECONDARY, units);
    }
    needs(given, BY_SCHOOL, Stage.PRIMARY, units);
    refuseUnknown(given);
    return units;
  }

  private static void refuseUnknown(Fields given) {
    given.names().stream().filter(name -> !BY_NEED.contains(name) && !BY_SCHOOL.contains(name))
        .filter(name -> !name.equals("primary") && !name.equals("secondary")).findFirst()
        .ifPresent(name -> {
          throw Names.unknown("factor", name,
              Stream.concat(BY_NEED.stream(), BY_SCHOOL.stream()).sorted());
        });
  }

  private static void needs(Fields given, Set<String> known, Stage stage,
      Map<Counts.Unit, BigDecimal> units) {
    known.stream().filter(given.names()::contains)
        .forEach(name -> units.put(new Counts.Unit(name, stage), count(given, name)));
  }

  /// A count, or a proportion of a number, which may make part of a pupil.
  private static BigDecimal count(Fields given, String name) {
    if (!given.isObject(name)) {
      return given.number(name).orElse(BigDecimal.ZERO);
    }
    Fields share = given.object(name).only(Set.of("proportion", "of"));
    return needed(share, "proportion").multiply(needed(share, "of"));
  }

  private static BigDecimal needed(Fields given, String name) {
    given.needed(name);
    return given.number(name).orElse(BigDecimal.ZERO);
  }

  private static Money amount(Fields given, String name) {
    given.needed(name);
    return given.money(name).orElse(Money.ZERO);
  }

  private static Map<String, Money> typed(Fields given) {
    given.only(FundingFactors.rateNames());
    Map<String, Money> typed = new HashMap<>();
    given.names().forEach(name -> given.money(name).ifPresent(amount -> typed.put(name, amount)));
    return typed;
  }

  private static Map<Stage, Integer> yearGroups(Fields given) {
    Map<Stage, Integer> groups = new EnumMap<>(Stage.class);
    byStage(given).forEach((stage, number) -> groups.put(stage, number.intValue()));
    return groups;
  }

  private static Optional<Guarantee> guarantee(Fields protection) {
    protection.only(Set.of("mfg"));
    if (protection.names().isEmpty()) {
      return Optional.empty();
    }
    Fields mfg = protection.object("mfg")
        .only(Set.of("rate", "baseline", "baselinePupils", "excluded"));
    try {
      return Optional.of(new Guarantee(new Rate(needed(mfg, "rate")), amount(mfg, "baseline"),
          needed(mfg, "baselinePupils"), mfg.money("excluded").orElse(Money.ZERO)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
  }

  /// The merger that `--merge` describes; `ordinary` may be left out where all lump sums are equal.
  static Merger merger(Fields given) {
    given.only(Set.of("lumpSums", "opens", "secondYear", "ordinary"));
    List<Money> lumpSums = given.moneys("lumpSums");
    LocalDate opens = given.date("opens")
        .orElseThrow(() -> new Refusal("--merge needs \"opens\"."));
    if (lumpSums.size() < 2) {
      throw new Refusal("--merge: \"lumpSums\" wants two or more.");
    }
    Optional<Money> ordinary = given.money("ordinary");
    if (ordinary.isEmpty() && lumpSums.stream().distinct().count() > 1) {
      throw new Refusal(
          "--merge: the lump sums differ, so say the \"ordinary\" one that the school has afterwards.");
    }
    return new Merger(lumpSums, opens, given.number("secondYear").map(Rate::new),
        ordinary.orElse(lumpSums.getFirst()));
  }
}
