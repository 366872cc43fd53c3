package viability.model.files.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import viability.model.files.table.Quantity;
import viability.model.files.table.Wording;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One school's row of a published finance return.
record ReturnRow(ReturnColumns columns, SchoolRow row, FundingYear year, Repeated findings) {

  private static final int FULL_YEAR = 12;
  private static final String LEAD = "lead school in federation";

  /// The school's outturn; empty where it sent no return, or another school's covers it.
  Optional<Budget> budget() {
    if (row.text("did not supply flag").matches("(?i)y|yes|1|dns")) {
      note("no return", "did not supply a return, so it has no figures here.",
          "Load its own budget instead.");
      return Optional.empty();
    }
    NavigableMap<FinanceCode, Figure> lines = lines();
    boolean nothing = lines.values().stream().allMatch(line -> line.amount().equals(Money.ZERO));
    if (isCovered(nothing)) {
      note("covered by a lead school",
          "is covered by the return of the lead school of its federation, LAEstab " + row.text(LEAD)
              + ".",
          "Load that school too; its figures are the federation's.");
      return Optional.empty();
    }
    if (nothing) {
      note("no figures", "has no figures in this file.", "Load its own budget instead.");
      return Optional.empty();
    }
    if (federated().startsWith("lead")) {
      note("a whole federation",
          "is the lead of a federation: its figures are of all the federation's schools together.",
          "Use it for the federation as a whole, or load each school's own budget.");
    }
    return Optional.of(checked(new Budget(year, BudgetColumn.OUTTURN, months(), lines)));
  }

  private Budget checked(Budget budget) {
    NeededLines.doubts(row.place(), List.of(budget))
        .forEach(doubt -> findings.add(doubt.cure(), new Finding(doubt.severity(), doubt.place(),
            name() + ": " + doubt.message(), doubt.cure())));
    ReturnCheck.of(budget, columns, row, findings);
    return budget;
  }

  private String federated() {
    return row.text("federated submission", "federation", "federated flag").toLowerCase(Locale.UK);
  }

  /// Whether the file says that another school returns for this one, or names another school as
  /// lead of one that has no figures.
  private boolean isCovered(boolean nothing) {
    String lead = Wording.digits(row.text(LEAD));
    boolean another = lead.length() == 7 && !lead.equals(row.laestab());
    return federated().startsWith("non") || (nothing && another);
  }

  private NavigableMap<FinanceCode, Figure> lines() {
    NavigableMap<FinanceCode, Figure> lines = new TreeMap<>();
    for (Map.Entry<FinanceCode, Integer> line : columns.lines().entrySet()) {
      int column = line.getValue();
      switch (row.amount(column)) {
        case Quantity.Given(BigDecimal value) ->
          lines.put(line.getKey(), new Figure(Money.of(value), row.place(column)));
        case Quantity.Missing(String mark) when !mark.isEmpty() && !mark.equalsIgnoreCase("dns") ->
          findings.add("a line not given",
              () -> Finding.note(row.place(column),
                  line.getKey().code() + " of " + name() + " is given as \u201c" + mark
                      + "\u201d, so it is missing, not 0.",
                  "Load the school's own figures if the plan needs the line."));
        case Quantity.Missing _ -> {
        }
        case Quantity.Wrong(String shown) -> findings.add("text in an amount",
            Finding.doubt(row.place(column),
                line.getKey().code() + " of " + name() + " holds \u201c" + shown
                    + "\u201d, which is not an amount; the line is left out.",
                "Type the amount in that cell and load the file again."));
      }
    }
    Loaded<NavigableMap<FinanceCode, Figure>> fit = BudgetLines.fit(lines,
        name() + " " + year + " return");
    fit.findings().stream().filter(finding -> finding.severity() == Severity.DOUBT)
        .forEach(finding -> findings.add("a line beside its parts", finding));
    return fit.value();
  }

  private int months() {
    OptionalInt column = columns.months();
    int months = row.number(column).filter(Money::holds).map(BigDecimal::intValue)
        .orElse(FULL_YEAR);
    if (months < 1 || months > FULL_YEAR) {
      findings.add("months that cannot be",
          Finding.doubt(row.place(column.orElse(0)),
              name() + "'s return is said to cover " + months
                  + " months; it is taken as a full year.",
              "Check with the school which period its figures are of."));
      return FULL_YEAR;
    }
    if (months != FULL_YEAR) {
      findings.add("a short year",
          Finding.doubt(row.place(column.orElse(0)),
              name() + "'s return covers " + months + " months, so it is never used as a year:"
                  + " where there is nothing else, a full year is estimated from it and marked.",
              "Use its budget for a full year instead."));
    }
    return months;
  }

  private void note(String kind, String message, String cure) {
    findings.add(kind, Finding.note(row.place(), name() + " " + message, cure));
  }

  private String name() {
    return row.name();
  }
}
