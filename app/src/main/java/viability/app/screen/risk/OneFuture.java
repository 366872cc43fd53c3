package viability.app.screen.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;
import viability.model.units.FundingYear;
import viability.model.units.Pence;

/// One future followed year by year, beside the central case. `number` is counted from 1.
record OneFuture(Asked asked, UnitFutures all, int number) {

  /// A future by its number; the nearest there is.
  static Optional<OneFuture> numbered(Asked asked, int number) {
    return asked.unit(asked.shown())
        .map(all -> new OneFuture(asked, all, Math.clamp(number, 1, all.count())));
  }

  /// The future whose measure in the year looked at so many in a hundred do not exceed.
  static Optional<OneFuture> ranked(Asked asked, int percent) {
    return asked.unit(asked.shown()).filter(all -> all.knows(asked.quantity())).map(all -> {
      double[] figures = all.in(asked.quantity(), asked.year());
      int rank = Math.ceilDiv(percent * figures.length, 100) - 1;
      int found = IntStream.range(0, figures.length).boxed()
          .sorted(java.util.Comparator.comparingDouble((Integer i) -> figures[i])).skip(rank)
          .findFirst().orElse(0);
      return new OneFuture(asked, all, found + 1);
    });
  }

  /// Which it is, and how it ends against all others.
  String words() {
    Quantity quantity = asked.quantity();
    String which = String.format(java.util.Locale.UK, "Future %,d of %,d, %s, %s. ", number,
        all.count(), asked.shown().name(), asked.scope().words());
    if (!all.knows(quantity)) {
      return which + "Its reserve is not known.";
    }
    double mine = all.in(quantity, asked.year(), number - 1);
    double[] figures = all.in(quantity, asked.year());
    long lower = java.util.Arrays.stream(figures).filter(figure -> figure < mine).count();
    return which + asked.measured().words() + " in "
        + asked.measured().year(asked.start(asked.year())) + ": " + Asked.words(quantity, mine)
        + "; " + Math.round(100.0 * lower / figures.length)
        + " in 100 futures come to less. The central case: "
        + Asked.words(quantity, all.central(quantity, asked.year())) + ".";
  }

  /// Its figures by year, to the pound: each reserve is the one before and the balance of the year.
  GridData table() {
    List<GridData.Column> columns = IntStream.range(0, asked.years())
        .mapToObj(year -> new GridData.Column("", Format.year(new FundingYear(asked.start(year)))))
        .toList();
    List<Row> rows = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      if (all.knows(quantity)) {
        rows.add(row(quantity.words(), quantity, year -> all.in(quantity, year, number - 1)));
        rows.add(row("\u2003central case", quantity, year -> all.central(quantity, year)));
      }
    }
    return new GridData(columns, rows);
  }

  private Row row(String name, Quantity quantity, java.util.function.IntToDoubleFunction figure) {
    return new Row(name, "line", IntStream.range(0, asked.years())
        .mapToObj(year -> cell(quantity, figure.applyAsDouble(year))).toList());
  }

  private static Cell cell(Quantity quantity, double figure) {
    return Asked.measured(quantity).isMoney()
        ? Cell.of(Format.pounds(Pence.money(figure)), Pence.money(figure).toString())
        : Cell.of(Format.pupils(figure), Double.toString(figure));
  }
}
