package viability.model.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import viability.model.staff.InsuranceRules;
import viability.model.staff.NationalInsurance;
import viability.model.staff.PayRange;
import viability.model.staff.PayScale;
import viability.model.staff.PayScales;
import viability.model.staff.StaffRates;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// Pay scales and the employer's national insurance as they come with the program. A scale whose
/// points are not all known has no file.
public final class ScaleFiles {

  private static final List<String> SCALES = List.of("inner-london-teachers-2025");
  private static final String INSURANCE = "employer-national-insurance";

  private record ScaleFile(String name, String words, SchoolYear from, List<PayRange> ranges,
      String mark, String source, String date) {}

  private record InsuranceFile(List<Rule> rules) {}

  private record Rule(FundingYear from, Rate rate, Money threshold, String mark, String source,
      String date) {

    NationalInsurance insurance() {
      return new NationalInsurance(from, rate, threshold, ScaleFiles.source(mark, source, date));
    }
  }

  private final JsonMapper mapper = Mappers.strict();

  /// All of it.
  public StaffRates read() {
    return new StaffRates(scales(), insurance());
  }

  /// Every pay scale. A file that is missing or wrong is a mistake of ours and throws.
  public PayScales scales() {
    return new PayScales(SCALES.stream().map(name -> read(name, ScaleFile.class))
        .map(file -> new PayScale(file.name(), file.words(), file.from(), file.ranges(),
            source(file.mark(), file.source(), file.date())))
        .toList());
  }

  /// The rules of employer's national insurance.
  public InsuranceRules insurance() {
    return InsuranceRules
        .of(read(INSURANCE, InsuranceFile.class).rules().stream().map(Rule::insurance).toList());
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream in = ScaleFiles.class.getResourceAsStream("/scales/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("No scales file " + name);
      }
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Scales " + name, e);
    }
  }

  private static Source source(String mark, String text, String date) {
    return new Source(Mark.valueOf(mark.toUpperCase(Locale.ROOT)), text, date);
  }
}
