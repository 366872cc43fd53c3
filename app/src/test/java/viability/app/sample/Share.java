package viability.app.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import viability.model.units.Money;

/// A school's budget share: the units of each formula factor, and what they come to.
final class Share {

  private Share() {}

  /// The units of every factor, by its name in [Rates].
  static Map<String, BigDecimal> units(Counts counts, Needs needs) {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    units.put("basicPrimary", BigDecimal.valueOf(counts.primary()));
    units.put("basicKs3", BigDecimal.valueOf(counts.ks3()));
    units.put("basicKs4", BigDecimal.valueOf(counts.ks4()));
    units.put("fsm", BigDecimal.valueOf(Math.round(counts.funded() * needs.fsm())));
    phase(units, "Primary", counts.primary(), needs);
    phase(units, "Secondary", counts.secondary(), needs);
    units.put("lumpSum", BigDecimal.ONE);
    return units;
  }

  private static void phase(Map<String, BigDecimal> units, String phase, int pupils, Needs needs) {
    units.put("fsm6" + phase, BigDecimal.valueOf(needs.fsm6Of(pupils)));
    for (int band = 0; band < needs.idaci().size(); band++) {
      units.put("idaci" + phase + band,
          BigDecimal.valueOf(Math.round(pupils * needs.idaci().get(band))));
    }
    units.put("lpa" + phase, hundredths(pupils * needs.lpa()));
    units.put("eal" + phase,
        hundredths(pupils * needs.eal() * (phase.equals("Primary") ? 1 : 0.3)));
    units.put("mobility" + phase, hundredths(Math.max(0, pupils * (needs.mobility() - 0.02))));
  }

  private static BigDecimal hundredths(double units) {
    return BigDecimal.valueOf(units).setScale(2, RoundingMode.HALF_UP);
  }

  /// The schools block: each rate times the area adjustment to the penny, times the units.
  static Money schoolsBlock(int year, Map<String, BigDecimal> units) {
    return sum(units, name -> Rates.of(name, year));
  }

  /// The pay and insurance grants of 2025-26, which join the share in 2026-27.
  static Money grants(Map<String, BigDecimal> units) {
    return sum(units, Rates::grant);
  }

  private static Money sum(Map<String, BigDecimal> units, Function<String, BigDecimal> rates) {
    Money total = Money.ZERO;
    for (Map.Entry<String, BigDecimal> factor : units.entrySet()) {
      Money rate = Money.of(rates.apply(factor.getKey()).multiply(Rates.AREA));
      total = total.plus(Money.of(rate.toPounds().multiply(factor.getValue())));
    }
    return total;
  }
}
