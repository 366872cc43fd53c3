package viability.app.command;

import picocli.CommandLine.Option;

/// `--years`: how many years are shown, the base year among them.
final class YearsOption {

  @Option(names = "--years", paramLabel = "N", defaultValue = "7", description = "Years to show, the base year among them: 2 to 11. Default: ${DEFAULT-VALUE}.")
  private int years = 7;

  int years() {
    if (years < 2 || years > 11) {
      throw new Refusal("--years is 2 to 11, not " + years + ".");
    }
    return years;
  }
}
