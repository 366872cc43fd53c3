package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// The lines a budget cannot be projected without: the budget share, and a balance to start from.
final class NeededLines {

  private NeededLines() {}

  /// A doubt for each that some budgets of a sheet lack.
  static List<Finding> doubts(Place place, List<Budget> budgets) {
    List<Finding> doubts = new ArrayList<>();
    String noShare = columns(budgets, budget -> !budget.lines().containsKey(FinanceCode.I01));
    if (!noShare.isEmpty()) {
      doubts.add(Finding.doubt(place,
          "There is no budget share, line I01, for the " + noShare
              + ", so money cannot be projected from there.",
          "Add a row for I01 and load the file again."));
    }
    String noBalance = columns(budgets, budget -> budget.reserve().isEmpty());
    if (!noBalance.isEmpty()) {
      doubts.add(Finding.doubt(place,
          "There is no opening or closing balance for the " + noBalance
              + ", so the reserve is not known.",
          "Add a row for OB01, or for B01 and B02, and load the file again."));
    }
    return doubts;
  }

  private static String columns(List<Budget> budgets, Predicate<Budget> lacking) {
    return budgets.stream().filter(budget -> !budget.lines().isEmpty()).filter(lacking)
        .map(budget -> budget.year() + " " + budget.column().words())
        .collect(Collectors.joining(", "));
  }
}
