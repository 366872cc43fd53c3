package viability.app.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viability.app.screen.money.MoneyGrid.Line;
import viability.app.screen.part.Scope;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// Why a figure of the sheet is what it is: files for past years, the engine for the others.
record MoneyReasons(Explainer explainer, Case wanted, Scope scope) {

  Optional<Working> of(Line line, MoneyColumn column) {
    int year = column.year().minus(wanted.base().year());
    return switch (line.kind()) {
      case HEAD -> Optional.empty();
      case LINE -> line(line.code().orElseThrow(), column, year);
      case INCOME ->
        year < 0 ? Optional.of(income(column)) : explainer.income(wanted, scope.school(), year);
      case SPENDING -> year < 0
          ? Optional.of(added("Spending", column, FinanceCode::isSpending))
          : explainer.spending(wanted, scope.school(), year);
      case IN_YEAR -> year < 0
          ? Optional.of(Working.difference("In-year balance, " + column.year(), Unit.PENCE,
              "Income less spending.",
              List.of(income(column), added("Spending", column, FinanceCode::isSpending))))
          : explainer.inYear(wanted, scope.school(), year);
      case RESERVE -> year < 0
          ? column.reserve()
              .map(reserve -> Working.stated("Reserve, March " + (column.year().start() + 1),
                  (double) reserve.pence(), Unit.PENCE,
                  "B01 + B02 + B06, or the opening balance and the in-year balance.", List.of()))
          : explainer.reserve(wanted, scope.school(), year);
    };
  }

  private Optional<Working> line(FinanceCode code, MoneyColumn column, int year) {
    List<FinanceCode> parts = column.lines().keySet().stream()
        .filter(part -> part != code && part.whole() == code).toList();
    if (!parts.isEmpty()) {
      return Optional.of(whole(code, parts, column, year));
    }
    if (!column.lines().containsKey(code)) {
      return Optional.empty();
    }
    return one(code, column, year);
  }

  /// A line that these figures hold in parts.
  private Working whole(FinanceCode code, List<FinanceCode> parts, MoneyColumn column, int year) {
    List<Working> inputs = new ArrayList<>();
    if (column.lines().containsKey(code)) {
      inputs.addAll(one(code, column, year).stream().toList());
    }
    parts.forEach(part -> inputs.addAll(one(part, column, year).stream().toList()));
    return Working.sum(code.code() + " " + code.title() + ", " + column.year(), Unit.PENCE,
        "The line's parts added up.", inputs);
  }

  private Optional<Working> one(FinanceCode code, MoneyColumn column, int year) {
    return column.isProjected()
        ? explainer.line(wanted, scope.school(), code, year)
        : Optional.of(given(code, column));
  }

  private static Working income(MoneyColumn column) {
    Working lines = added("Income lines", column, FinanceCode::isIncome);
    return column.lines().containsKey(FinanceCode.E30)
        ? Working.difference("Income, " + column.year(), Unit.PENCE,
            "Income lines less E30, as in the return.",
            List.of(lines, given(FinanceCode.E30, column)))
        : lines;
  }

  private static Working added(String name, MoneyColumn column, Predicate<FinanceCode> counted) {
    return Working.sum(name + ", " + column.year(), Unit.PENCE, "The lines added up.",
        column.lines().keySet().stream().filter(counted).map(code -> given(code, column)).toList());
  }

  private static Working given(FinanceCode code, MoneyColumn column) {
    String label = code.code() + " " + code.title() + ", " + column.year();
    List<Working> parts = new ArrayList<>();
    for (Budget budget : column.budgets()) {
      Figure figure = budget.lines().get(code);
      if (figure != null) {
        Source source = figure.place().equals(Place.TYPED)
            ? Source.TYPED
            : Source.imported(figure.place());
        parts.add(Working.given(label + " " + budget.column().words(),
            (double) figure.amount().pence(), Unit.PENCE, source));
      }
    }
    return parts.size() == 1
        ? parts.getFirst()
        : Working.sum(label, Unit.PENCE, "The schools added up.", parts);
  }
}
