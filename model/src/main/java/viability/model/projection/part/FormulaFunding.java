package viability.model.projection.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.funding.factor.Section;
import viability.model.funding.share.FactorAmount;
import viability.model.funding.share.Formula;
import viability.model.funding.share.StagePupils;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// The factors of the formula that have rates: each section's factors added up at one year's rates,
/// times growth where the rates are of an earlier year, to the penny.
final class FormulaFunding {

  private static final Map<Section, String> SECTIONS = Map.of(Section.PUPILS, "Pupil factors",
      Section.LUMP_SUM, "Lump sum", Section.PREMISES, "Split sites");
  private static final List<Section> ORDER = List.of(Section.PUPILS, Section.LUMP_SUM,
      Section.PREMISES);

  private final Ground ground;
  private final ShareRates rates;
  private final Map<Section, double[][]> sections = new EnumMap<>(Section.class);
  private final double[][] total;

  FormulaFunding(Ground ground, ShareRates rates) {
    this.ground = ground;
    this.rates = rates;
    int years = ground.span().years();
    total = new double[years][ground.block().futures()];
    for (Section section : ORDER) {
      double[][] pence = new double[years][];
      for (int year = 0; year < years; year++) {
        pence[year] = grown(section, year);
        ShareSums.add(pence[year], total[year]);
      }
      sections.put(section, pence);
    }
  }

  /// A section's amounts by year and future.
  double[][] of(Section section) {
    double[][] pence = sections.get(section);
    if (pence == null) {
      throw new IllegalArgumentException("No factor with a rate in " + section);
    }
    return pence;
  }

  ShareLine line() {
    return new ShareLine("Formula funding", total, this::explain).holding(of(Section.LUMP_SUM));
  }

  private double[] grown(Section section, int year) {
    double[] pence = rates.formula(year).pence(section, rates.pupils(year));
    double[] growth = rates.growth(year);
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = Pence.round(pence[lane] * growth[lane]);
    }
    return pence;
  }

  private Working explain(int year) {
    Formula formula = rates.formula(year);
    List<Working> parts = new ArrayList<>();
    for (Section section : ORDER) {
      List<Working> factors = factors(section, year);
      if (!factors.isEmpty()) {
        Working sum = Working.sum(
            SECTIONS.getOrDefault(section, "") + " at " + formula.ratesOf() + " rates", Unit.PENCE,
            "Every factor's rate times its units, each to the penny.", factors);
        parts.add(rates.own(year)
            ? sum
            : Working.product(SECTIONS.getOrDefault(section, ""), "Factors × growth of the rates.",
                List.of(sum, rates.explainGrowth(year))));
      }
    }
    return Working.sum("Formula funding", Unit.PENCE, "Factors with a rate, at " + formula.ratesOf()
        + " rates" + (rates.own(year) ? "." : ", brought to " + ground.span().at(year) + "."),
        parts);
  }

  private List<Working> factors(Section section, int year) {
    StagePupils pupils = rates.pupils(year);
    List<Working> factors = new ArrayList<>();
    for (FactorAmount amount : rates.formula(year).factors()) {
      if (amount.factor().section() == section && amount.pence(pupils, 0) != 0) {
        Working rate = Working.stated("Rate", (double) amount.rate().pence(), Unit.PENCE,
            "Unit value × area cost adjustment, to the penny.",
            List.of(Working.given("Unit value", (double) amount.unitValue().amount().pence(),
                Unit.PENCE, amount.unitValue().source()), rates.areaCost()));
        factors.add(Working.product(amount.factor().words(), "Rate × units.",
            List.of(rate, Ground.derived("Units, by the October roll that funds the year",
                amount.units(pupils, 0), Unit.PUPILS))));
      }
    }
    return factors;
  }
}
