package viability.app.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Place;
import viability.model.units.Money;

/// The sheet: finance-return lines by year, in whole pounds, with what they come to.
///
/// `typing` says whether base-year figures can be typed over: those of one school, not of a sum.
/// `empties` shows lines with nothing in them too, so that a figure can be typed there.
record MoneyGrid(List<MoneyColumn> columns, boolean typing, boolean empties) {

  private static final List<FinanceCode> BALANCES = List.of(FinanceCode.OB01, FinanceCode.OB02,
      FinanceCode.B01, FinanceCode.B02, FinanceCode.B06);

  MoneyGrid {
    columns = List.copyOf(columns);
  }

  /// What a row is: a heading, a finance-return line, or a total.
  record Line(Kind kind, Optional<FinanceCode> code, String name) {

    enum Kind {
      HEAD, LINE, INCOME, SPENDING, IN_YEAR, RESERVE
    }

    private static Line of(FinanceCode code) {
      return new Line(Kind.LINE, Optional.of(code),
          code.code() + " " + code.title() + (code == FinanceCode.E30 ? ", taken off" : ""));
    }

    private static Line of(Kind kind, String name) {
      return new Line(kind, Optional.empty(), name);
    }
  }

  /// Every row, in order.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Line.Kind.HEAD, "Income"));
    lines.addAll(codes(code -> code.isIncome() || code == FinanceCode.E30));
    lines.add(Line.of(Line.Kind.INCOME, "Total income"));
    lines.add(Line.of(Line.Kind.HEAD, "Spending"));
    lines.addAll(codes(FinanceCode::isSpending));
    lines.add(Line.of(Line.Kind.SPENDING, "Total spending"));
    lines.add(Line.of(Line.Kind.HEAD, "Balances"));
    lines.add(Line.of(Line.Kind.IN_YEAR, "In-year balance"));
    lines.addAll(codes(BALANCES::contains));
    lines.add(Line.of(Line.Kind.RESERVE, "Reserve, 31 March"));
    return lines;
  }

  GridData data() {
    return new GridData(columns.stream().map(MoneyColumn::heading).toList(),
        lines().stream().map(this::row).toList());
  }

  private List<Line> codes(Predicate<FinanceCode> wanted) {
    return Stream.of(FinanceCode.values()).filter(wanted)
        .filter(code -> empties ? canStand(code) : isUsed(code)).map(this::named).toList();
  }

  /// A line, in words that say where a row is the sum of others or a part of one.
  private Line named(FinanceCode code) {
    Line line = Line.of(code);
    if (code.whole() == code && isDivided(code)) {
      return new Line(Line.Kind.LINE, line.code(), line.name() + ", with its parts");
    }
    return code.whole() != code && isDivided(code.whole())
        ? new Line(Line.Kind.LINE, line.code(), "of which " + line.name())
        : line;
  }

  /// Whether a line stands undivided in some columns and in parts in others, as E20 does across
  /// 2024-25; its row then holds both, and the rows of its parts say what is in it.
  private boolean isDivided(FinanceCode whole) {
    return isUsed(whole) && Stream.of(FinanceCode.values())
        .anyMatch(part -> part != whole && part.whole() == whole && isUsed(part));
  }

  private boolean isUsed(FinanceCode code) {
    return columns.stream()
        .anyMatch(column -> column.lines().getOrDefault(code, Money.ZERO).pence() != 0);
  }

  /// Whether some figures have the line, or the base year could have it.
  private boolean canStand(FinanceCode code) {
    return isUsed(code) || columns.stream().filter(c -> c.kind() == MoneyColumn.Kind.BASE)
        .flatMap(column -> column.budgets().stream())
        .anyMatch(budget -> BaseFigures.clash(budget, code).isEmpty());
  }

  private Row row(Line line) {
    return switch (line.kind()) {
      case HEAD -> row(line, "head", column -> Cell.NONE);
      case LINE -> row(line, "line", column -> line(column, line.code().orElseThrow()));
      case INCOME -> row(line, "total", column -> amount(column, column.income()));
      case SPENDING -> row(line, "total", column -> amount(column, column.spending()));
      case IN_YEAR -> row(line, "total", column -> amount(column, column.inYear()));
      case RESERVE ->
        row(line, "total", column -> column.reserve().map(reserve -> amount(column, reserve))
            .orElseGet(() -> Cell.of("not known", "").noted("No file gives a balance.")));
    };
  }

  private Row row(Line line, String style, Function<MoneyColumn, Cell> cell) {
    return new Row(line.name(), style, columns.stream().map(cell).toList());
  }

  private Cell line(MoneyColumn column, FinanceCode code) {
    Optional<Money> money = isDivided(code)
        ? column.whole(code)
        : Optional.ofNullable(column.lines().get(code));
    Cell cell = money.map(amount -> amount(column, amount)).orElse(Cell.NONE);
    if (column.kind() != MoneyColumn.Kind.BASE) {
      return cell;
    }
    Cell marked = isTyped(column, code)
        ? new Cell(cell.shown() + "*", cell.plain(), "Typed by you.", cell.styles(), cell.typed())
            .styled("changed")
        : cell;
    return typing && BaseFigures.clash(column.budgets().getFirst(), code).isEmpty()
        ? marked.typed(money.map(amount -> amount.toPounds().toPlainString()).orElse(""))
        : marked;
  }

  private static boolean isTyped(MoneyColumn column, FinanceCode code) {
    return column.budgets().stream().anyMatch(budget -> {
      Figure figure = budget.lines().get(code);
      return figure != null && figure.place().equals(Place.TYPED);
    });
  }

  private static Cell amount(MoneyColumn column, Money money) {
    String shown = Format.pounds(money).replace("\u00a3", "");
    Cell cell = Cell.of(shown, money.toString());
    Cell styled = shown.startsWith(Format.MINUS) ? cell.styled("below-zero") : cell;
    return switch (column.kind()) {
      case PAST -> styled.styled("past");
      case BASE -> styled.styled("from-here");
      case PROJECTED -> styled.styled("projected");
    };
  }
}
