package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// A budget, plan or monitoring return of one school: a row for each finance code, a column for
/// each year's outturn, forecast or budget.
final class BudgetSheet implements FileFormat {

  private static final int SURE = 70;
  private static final int FULL_YEAR = 12;

  @Override
  public String name() {
    return "budget-sheet";
  }

  @Override
  public String words() {
    return "budget by finance code";
  }

  @Override
  public String knownBy() {
    return "a column with eight or more finance codes such as I01 and E01, beside columns of amounts";
  }

  @Override
  public int recognises(Sheet sheet) {
    return CodeRows.find(sheet).isPresent() ? SURE : 0;
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    CodeRows rows = CodeRows.find(sheet).orElseThrow();
    List<Finding> findings = new ArrayList<>(rows.unknown());
    Loaded<List<YearColumn>> columns = YearColumns.find(rows);
    findings.addAll(columns.findings());
    List<Budget> budgets = new ArrayList<>();
    for (YearColumn column : columns.value()) {
      Loaded<NavigableMap<FinanceCode, Figure>> amounts = CodeAmounts.read(rows, column);
      Loaded<NavigableMap<FinanceCode, Figure>> lines = BudgetLines.fit(amounts.value(),
          column.words());
      findings.addAll(amounts.findings());
      findings.addAll(lines.findings());
      budgets.add(new Budget(column.year(), column.basis(), FULL_YEAR, lines.value()));
    }
    findings.addAll(NeededLines.doubts(sheet.place(), budgets));
    Identity identity = Identity.in(sheet).or(unlessSaid);
    return new Loaded<>(
        Contents.of(List.of(identity.school().withBudgets(budgets)), rows.codes().size()),
        findings);
  }
}
