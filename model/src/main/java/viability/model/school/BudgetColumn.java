package viability.model.school;

/// Which of a year's figures a budget is, the surest first.
public enum BudgetColumn {
  OUTTURN("outturn"), FORECAST("forecast outturn"), BUDGET("budget");

  private final String words;

  BudgetColumn(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
