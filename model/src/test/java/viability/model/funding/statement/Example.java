package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.funding.YearRates;
import viability.model.store.RatesFiles;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// Counts for examples, built up piece by piece.
public record Example(Counts counts) {

  public static final YearRates RATES_2025 = new RatesFiles().read().in(new FundingYear(2025));

  /// A school with so many pupils of each stage, at an area cost adjustment.
  public static Example of(String areaCost, int primary, int ks3, int ks4) {
    Map<Stage, BigDecimal> pupils = Map.of(Stage.PRIMARY, BigDecimal.valueOf(primary), Stage.KS3,
        BigDecimal.valueOf(ks3), Stage.KS4, BigDecimal.valueOf(ks4));
    return new Example(new Counts(Rate.of(areaCost), Rate.ONE, pupils, Map.of(), Map.of(), Map.of(),
        Optional.empty()));
  }

  public Example units(Stage stage, String factor, String units) {
    Map<Counts.Unit, BigDecimal> more = new HashMap<>(counts.units());
    more.put(new Counts.Unit(factor, stage), new BigDecimal(units));
    return new Example(new Counts(counts.areaCost(), counts.basicScale(), counts.pupils(), more,
        counts.typed(), counts.yearGroups(), counts.guarantee()));
  }

  /// What belongs to the school itself, such as further sites or pounds of rates.
  public Example units(String factor, String units) {
    return units(Stage.PRIMARY, factor, units);
  }

  public Example rate(String name, String pounds) {
    Map<String, Money> more = new HashMap<>(counts.typed());
    more.put(name, Money.of(pounds));
    return new Example(new Counts(counts.areaCost(), counts.basicScale(), counts.pupils(),
        counts.units(), more, counts.yearGroups(), counts.guarantee()));
  }

  public Example basicScale(String scale) {
    return new Example(new Counts(counts.areaCost(), Rate.of(scale), counts.pupils(),
        counts.units(), counts.typed(), counts.yearGroups(), counts.guarantee()));
  }

  public Example yearGroups(int primary, int ks3, int ks4) {
    return new Example(new Counts(counts.areaCost(), counts.basicScale(), counts.pupils(),
        counts.units(), counts.typed(),
        Map.of(Stage.PRIMARY, primary, Stage.KS3, ks3, Stage.KS4, ks4), counts.guarantee()));
  }

  public Example guarantee(String rate, String baseline, int pupils, String excluded) {
    return new Example(
        new Counts(counts.areaCost(), counts.basicScale(), counts.pupils(), counts.units(),
            counts.typed(), counts.yearGroups(), Optional.of(new Guarantee(Rate.of(rate),
                Money.of(baseline), BigDecimal.valueOf(pupils), Money.of(excluded)))));
  }

  public Statement statement() {
    return Statement.of(counts, RATES_2025);
  }

  /// The lines as `name amount`, in order.
  public List<String> lines() {
    return statement().lines().stream().map(line -> line.name() + " " + line.amount()).toList();
  }
}
