package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.CodeText;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;

/// The rows of a sheet that start with a finance code, by the column in which the codes stand.
record CodeRows(Sheet sheet, int column, SortedMap<Integer, FinanceCode> codes) {

  /// Fewer codes than this in a column are no budget.
  private static final int ENOUGH = 8;
  /// Codes stand to the left, after a cost centre or ledger code at most.
  private static final int COLUMNS_LOOKED_AT = 12;
  /// A budget with more rows is no budget; a ledger has some thousands.
  private static final int ROWS_LOOKED_AT = 20_000;
  private static final Pattern LIKE_A_CODE = Pattern
      .compile("(?:OB|CI|CE|I|E|B)\\d{2}[a-zA-Z]?(?![0-9A-Za-z/+:]).*", Pattern.DOTALL);

  /// The column with most codes, if it has enough.
  static Optional<CodeRows> find(Sheet sheet) {
    CodeRows best = new CodeRows(sheet, 0, new TreeMap<>());
    for (int column = 0; column < Math.min(COLUMNS_LOOKED_AT, sheet.width()); column++) {
      CodeRows candidate = in(sheet, column);
      best = candidate.codes.size() > best.codes.size() ? candidate : best;
    }
    return best.codes.size() >= ENOUGH ? Optional.of(best) : Optional.empty();
  }

  private static CodeRows in(Sheet sheet, int column) {
    SortedMap<Integer, FinanceCode> codes = new TreeMap<>();
    for (int row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.height()); row++) {
      int at = row;
      CodeText.startOf(sheet.text(row, column)).ifPresent(code -> codes.put(at, code));
    }
    return new CodeRows(sheet, column, codes);
  }

  int first() {
    return codes.firstKey();
  }

  /// The rows of one code.
  List<Integer> of(FinanceCode code) {
    return codes.entrySet().stream().filter(row -> row.getValue() == code).map(row -> row.getKey())
        .toList();
  }

  /// A doubt for each row that looks like a finance code but is none that this program knows.
  List<Finding> unknown() {
    Repeated findings = new Repeated();
    IntStream.range(0, Math.min(ROWS_LOOKED_AT, sheet.height()))
        .filter(row -> !codes.containsKey(row))
        .filter(row -> LIKE_A_CODE.matcher(sheet.text(row, column)).matches())
        .forEach(row -> findings.add("an unknown code",
            Finding.doubt(sheet.place(row, column),
                "\u201c" + sheet.text(row, column)
                    + "\u201d is not a line of the finance return, so it is not counted.",
                "If it is a spelling mistake, correct the code and load the file again.")));
    return findings.findings();
  }
}
