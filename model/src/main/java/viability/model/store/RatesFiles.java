package viability.model.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The formula's unit values as they come with the program, one file a funding year.
///
/// Each value says whether it was found in a published source, worked out, or is from memory, and
/// where and when. A year whose values are not known has no file.
public final class RatesFiles {

  private static final List<FundingYear> YEARS = List.of(new FundingYear(2023),
      new FundingYear(2024), new FundingYear(2025));

  private record File(FundingYear year, SortedMap<String, Value> values) {}

  private record Value(Money value, String mark, String source, String date) {

    UnitValue unitValue() {
      return new UnitValue(value,
          new Source(Mark.valueOf(mark.toUpperCase(Locale.ROOT)), source, date));
    }
  }

  private final JsonMapper mapper = Mappers.strict();

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
      File file = mapper.readValue(in, File.class);
      SortedMap<String, UnitValue> values = new TreeMap<>();
      file.values().forEach((name, value) -> values.put(name, value.unitValue()));
      return new YearRates(file.year(), values);
    } catch (IOException e) {
      throw new UncheckedIOException("Rates of " + year, e);
    }
  }
}
