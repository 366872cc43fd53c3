package viability.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.funding.YearRates;
import viability.model.funding.statement.Merger;
import viability.model.funding.statement.Statement;
import viability.model.store.RatesFiles;
import viability.model.units.FundingYear;

/// `fund`: a funding statement from typed counts, or the lump sums that a merger keeps.
@Command(name = "fund", description = "Work out a school's formula funding, or the lump sums of a merger.")
final class Fund implements Callable<Integer> {

  private final Console console;

  @Option(names = "--rates", paramLabel = "YEAR", description = "The funding year whose rates apply, 2025 or 2025-26.")
  private Optional<String> rates = Optional.empty();

  @Option(names = "--counts", paramLabel = "JSON", description = "Pupils and other units, as text or a path.")
  private Optional<String> counts = Optional.empty();

  @Option(names = "--merge", paramLabel = "JSON", description = "Lump sums and opening date of a merger, as text or a path.")
  private Optional<String> merge = Optional.empty();

  @Mixin
  private final JsonOption json = new JsonOption();

  Fund(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (merge.isPresent()) {
      return merger(Fields.of("--merge", merge.get(), console.json()));
    }
    String year = rates
        .orElseThrow(() -> new Refusal("fund needs --rates and --counts, or --merge."));
    String given = counts.orElseThrow(() -> new Refusal("fund needs --counts beside --rates."));
    FundingYear funding = FundingYear.parse(year).orElseThrow(
        () -> new Refusal("--rates wants a year such as 2025 or 2025-26, not " + year + "."));
    YearRates known = new RatesFiles().read().in(funding);
    Statement statement = Statement.of(FundCounts.of(Fields.of("--counts", given, console.json())),
        known);
    Funded result = Funded.of(statement);
    return console.report(json.asked(), result, result.table(), statement.findings());
  }

  private int merger(Fields given) {
    Merger merger = FundCounts.merger(given);
    List<MergedYear> years = merger.years().stream().map(MergedYear::of).toList();
    return console.report(json.asked(), years, MergedYear.table(years), List.of());
  }
}
