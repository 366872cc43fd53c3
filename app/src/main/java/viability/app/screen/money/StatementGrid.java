package viability.app.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viability.app.explain.SchoolNames;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.projection.FundingStatement;
import viability.model.school.Need;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.Money;

/// A school's funding statement as a table, and what its local adjustment is in words.
record StatementGrid(FundingStatement statement) {

  GridData data() {
    List<Row> rows = new ArrayList<>();
    for (FundingStatement.Row factor : statement.factors()) {
      boolean school = factor.units() == 1 && factor.words().startsWith("Lump");
      rows.add(new Row(factor.words(), "line",
          List.of(Cell.of(Format.exact(factor.rate()), factor.rate().toString()),
              Cell.of(school ? "1 school" : Format.pupils(factor.units()),
                  Double.toString(factor.units())),
              money(factor.amount()), source(factor.source()))));
    }
    if (statement.growth() != 1) {
      rows.add(row("Growth of the rates, \u00d7 " + factor(statement.growth()), "line",
          statement.formula().minus(statement.atRates()), "assumed"));
    }
    rows.add(row("Formula funding", "total", statement.formula(), ""));
    for (FundingStatement.Other other : statement.others()) {
      rows.add(new Row(other.words(), "line",
          List.of(Cell.NONE, Cell.NONE, money(other.amount()), source(other.source()))));
    }
    rows.add(row("Local adjustment", "line", statement.adjustment(), "worked out"));
    if (statement.changes().pence() != 0) {
      rows.add(row("Arrangement and actions", "line", statement.changes(), "worked out"));
    }
    rows.add(row("Budget share, I01", "total", statement.share(), ""));
    return new GridData(List.of(new GridData.Column("", "Rate"), new GridData.Column("", "Units"),
        new GridData.Column("", "Amount"), new GridData.Column("", "Source")), rows);
  }

  /// What the statement stands on and what the local adjustment is.
  String words() {
    String start = "For " + Format.pupils(statement.pupils())
        + " pupils, Reception to Year 11, counted or projected in October "
        + (statement.year().start() - 1) + ", at " + statement.ratesOf()
        + " rates with the area cost adjustment. ";
    String local = "The local adjustment is the part of the school's share that these factors do not explain: its"
        + " council's own formula and protection, and what nothing splits. It follows pupils and funding growth.";
    return start + local + unknown();
  }

  private String unknown() {
    List<String> needs = statement.unknown().stream().map(Need::words).toList();
    return needs.isEmpty()
        ? ""
        : " No file says how many pupils there are of: " + SchoolNames.list(needs)
            + "; what they bring is inside the local adjustment.";
  }

  private static Row row(String name, String style, Money amount, String mark) {
    return new Row(name, style, List.of(Cell.NONE, Cell.NONE, money(amount), Cell.of(mark, mark)));
  }

  /// How well a rate is known, in a word or two; the whole source is beside it.
  private static Cell source(Source source) {
    String brief = source.mark() == Mark.MEMORY ? "please check" : source.mark().words();
    return Cell.of(brief, source.words()).noted(source.words());
  }

  private static Cell money(Money amount) {
    Cell cell = Cell.of(Format.exact(amount), amount.toString());
    return amount.isNegative() ? cell.styled("below-zero") : cell;
  }

  private static String factor(double growth) {
    return String.format(Locale.UK, "%.4f", growth);
  }
}
