package viability.app.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.funding.Stage;
import viability.model.funding.statement.Statement;
import viability.model.funding.statement.StatementLine;
import viability.model.units.Money;

/// What `fund` prints: every factor, the total after protection and before de-delegation, the total
/// per pupil, and what was missing.
record Funded(List<Line> factors, Money total, Optional<Money> perPupil, List<Said> findings) {

  /// `pupils` is the stage meant where a factor has rates for two: primary or secondary.
  record Line(String factor, Optional<String> pupils, Money rate, BigDecimal units, Money amount) {

    static Line of(StatementLine line) {
      return new Line(line.name(), line.stage().map(Line::words), line.rate(), line.units(),
          line.amount());
    }

    private static String words(Stage stage) {
      return stage.name().toLowerCase(Locale.ROOT);
    }

    private List<?> cells() {
      return List.of(factor, pupils.orElse(""), rate, units.stripTrailingZeros().toPlainString(),
          amount);
    }
  }

  static Funded of(Statement statement) {
    return new Funded(statement.lines().stream().map(Line::of).toList(), statement.total(),
        statement.perPupil(), statement.findings().stream().map(Said::of).toList());
  }

  Table table() {
    Stream<List<?>> totals = Stream.of(List.of("total", "", "", "", total),
        List.of("per pupil", "", "", "", perPupil));
    return Table.of(List.of("factor", "pupils", "rate", "units", "amount"),
        Stream.concat(factors.stream().map(Line::cells), totals));
  }
}
