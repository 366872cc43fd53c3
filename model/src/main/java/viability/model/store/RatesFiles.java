package viability.model.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import viability.model.funding.FundingRates;
import viability.model.funding.GuaranteeRange;
import viability.model.funding.RolledIn;
import viability.model.funding.UnitValue;
import viability.model.funding.Uprating;
import viability.model.funding.YearRates;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The formula's unit values and the rates of other grants as they come with the program, one file
/// a funding year.
///
/// Each value says whether it was found in a published source, worked out, or is from memory, and
/// where and when. A value that is not known is not in the file; one known with low confidence is
/// under `unsure`, and nothing is worked out from it.
public final class RatesFiles {

  private static final List<FundingYear> YEARS = List.of(new FundingYear(2023),
      new FundingYear(2024), new FundingYear(2025), new FundingYear(2026));

  private record File(FundingYear year, SortedMap<String, Value> values,
      SortedMap<String, Value> unsure, Range guarantee, Optional<Change> uprating,
      List<Grant> rolledIn) {}

  private record Value(Money value, String mark, String source, String date) {

    UnitValue unitValue(boolean sure) {
      return new UnitValue(value, said(mark, source, date), sure);
    }
  }

  private record Range(Rate least, Rate most, String mark, String source, String date) {

    GuaranteeRange range() {
      return new GuaranteeRange(least, most, said(mark, source, date));
    }
  }

  private record Change(Rate value, String mark, String source, String date) {

    Uprating uprating() {
      return new Uprating(value, said(mark, source, date));
    }
  }

  private record Grant(String grant, List<String> factors, String mark, String source,
      String date) {

    RolledIn rolledIn(FundingYear joins) {
      return new RolledIn(grant, joins.plus(-1), factors, said(mark, source, date));
    }
  }

  /// The one member that a year's file may leave out is `uprating`.
  private final JsonMapper mapper = Mappers.strict().rebuild()
      .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

  /// Every year's rates. A file that is missing or wrong is a mistake of ours and throws.
  public FundingRates read() {
    NavigableMap<FundingYear, YearRates> years = new TreeMap<>();
    YEARS.forEach(year -> years.put(year, read(year)));
    return new FundingRates(years);
  }

  private YearRates read(FundingYear year) {
    try (InputStream in = RatesFiles.class.getResourceAsStream("/rates/" + year + ".json")) {
      if (in == null) {
        throw new IllegalStateException("No rates file for " + year);
      }
      return rates(mapper.readValue(in, File.class));
    } catch (IOException e) {
      throw new UncheckedIOException("Rates of " + year, e);
    }
  }

  private static YearRates rates(File file) {
    SortedMap<String, UnitValue> values = new TreeMap<>();
    file.values().forEach((name, value) -> values.put(name, value.unitValue(true)));
    file.unsure().forEach((name, value) -> values.put(name, value.unitValue(false)));
    return new YearRates(file.year(), values, Optional.of(file.guarantee().range()),
        file.uprating().map(Change::uprating),
        file.rolledIn().stream().map(grant -> grant.rolledIn(file.year())).toList());
  }

  private static Source said(String mark, String text, String date) {
    return new Source(Mark.valueOf(mark.toUpperCase(Locale.ROOT)), text, date);
  }
}
