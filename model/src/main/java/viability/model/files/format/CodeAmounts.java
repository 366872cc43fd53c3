package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Quantity;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.Money;

/// Reads the amounts of one column of a budget sheet, one for each finance code.
final class CodeAmounts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final CodeRows rows;
  private final Sheet sheet;
  private final YearColumn column;
  private final Repeated findings = new Repeated();

  private CodeAmounts(CodeRows rows, YearColumn column) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.column = column;
  }

  /// The amount of each code that has one. A code with a cell that is no number has none.
  static Loaded<NavigableMap<FinanceCode, Figure>> read(CodeRows rows, YearColumn column) {
    CodeAmounts reading = new CodeAmounts(rows, column);
    NavigableMap<FinanceCode, Figure> lines = new TreeMap<>();
    for (FinanceCode code : new TreeSet<>(rows.codes().values())) {
      List<Figure> figures = new ArrayList<>();
      if (reading.read(rows.of(code), figures) && !figures.isEmpty()) {
        lines.put(code, figures.size() == 1 ? figures.getFirst() : reading.together(code, figures));
      }
    }
    return new Loaded<>(lines, reading.findings.findings());
  }

  /// Collects the figures of some rows; false where one of them is not a number.
  private boolean read(List<Integer> rowsOfCode, List<Figure> figures) {
    BigDecimal unit = column.thousands() ? THOUSAND : BigDecimal.ONE;
    boolean sound = true;
    for (int row : rowsOfCode) {
      switch (Quantity.amount(sheet.cell(row, column.column()), unit)) {
        case Quantity.Given(BigDecimal value) ->
          figures.add(new Figure(signed(row, Money.of(value)), sheet.place(row, column.column())));
        case Quantity.Missing _ -> {
        }
        case Quantity.Wrong(String shown) -> {
          sound = false;
          findings.add("no amount", notANumber(row, shown));
        }
      }
    }
    return sound;
  }

  /// An amount with the bookkeeper's CR or DR behind it: a credit is money in, or a balance
  /// in hand.
  private Money signed(int row, Money amount) {
    FinanceCode code = rows.codes().getOrDefault(row, FinanceCode.I01);
    boolean marked = sheet.text(row, column.column()).matches("(?i).{1,40}\\d\\)?\\s*(cr|dr)\\s*");
    return marked && code.kind() != FinanceCode.Kind.SPENDING ? amount.negated() : amount;
  }

  private Finding notANumber(int row, String shown) {
    FinanceCode code = rows.codes().getOrDefault(row, FinanceCode.I01);
    return Finding.doubt(sheet.place(row, column.column()),
        code.code() + " in the " + column.words() + " column holds \u201c" + shown
            + "\u201d, which is not an amount; the line is left out of that year.",
        "Type the amount in that cell, or clear it if there is none, and load the file again.");
  }

  /// One figure for several rows of a code: the subtotal where one row is the sum of the others,
  /// else their sum.
  private Figure together(FinanceCode code, List<Figure> figures) {
    Money sum = figures.stream().map(Figure::amount).reduce(Money.ZERO, Money::plus);
    for (Figure figure : figures) {
      if (sum.minus(figure.amount()).equals(figure.amount())) {
        return figure;
      }
    }
    Figure first = figures.getFirst();
    findings.add("a code in several rows", Finding.doubt(first.place(),
        code.code() + " stands in " + figures.size() + " rows of the " + column.words()
            + " column; they are added together, to \u00a3" + sum + ".",
        "If one of them is a subtotal that does not agree with the others, correct it and load the file again."));
    return new Figure(sum, first.place());
  }
}
