package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import viability.app.explain.BelowZero;
import viability.app.look.Format;
import viability.app.screen.compare.Tile.Figure;
import viability.model.arrangement.Arrangement;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The tiles of a pair: reserve and in-year balance at the end, first year below zero,
/// one-off cost.
final class Tiles {

  private final Pair pair;
  private final Reasons reasons;

  private Tiles(Pair pair, Reasons reasons) {
    this.pair = pair;
    this.reasons = reasons;
  }

  /// No tiles where the schools could not be projected.
  static List<Tile> of(Pair pair, Reasons reasons) {
    if (pair.years(pair.chosen()).isEmpty()) {
      return List.of();
    }
    List<Tile> now = new Tiles(pair, reasons).all();
    return pair.before().filter(then -> !then.years(then.chosen()).isEmpty())
        .map(then -> new Tiles(then, reasons).all()).map(then -> IntStream.range(0, now.size())
            .mapToObj(i -> now.get(i).wasOnce(then.get(i))).toList())
        .orElse(now);
  }

  private List<Tile> all() {
    FundingYear last = pair.results().last();
    return List.of(tile("reserve", "Reserve, " + Format.march(last), this::reserve),
        new DeficitTile(pair).tile()
            .orElseGet(() -> tile("below-zero", "First below zero", this::belowZero)),
        tile("in-year", "In-year balance, " + last, this::inYear),
        tile("one-off", oneOffName(), this::oneOff));
  }

  private Tile tile(String id, String name, Function<Arrangement, Figure> figure) {
    String first = pair.other().isPresent() ? pair.firstCalled() : "";
    return new Tile(id, name, figure.apply(pair.chosen()), Optional.empty(), first,
        figure.apply(pair.first()), false);
  }

  private Figure reserve(Arrangement of) {
    String shown = pair.years(of).getLast().reserve().map(Format::money).orElse("not known");
    return new Figure(shown, () -> reasons.reserve(pair, of, pair.results().years() - 1));
  }

  private Figure belowZero(Arrangement of) {
    List<YearFigures> years = pair.years(of);
    BelowZero below = BelowZero.of(years);
    if (years.getLast().reserve().isEmpty()) {
      return new Figure("not known", Optional::empty);
    }
    String shown = below.never() ? "in no year shown" : Format.march(below.years().getFirst());
    return new Figure(shown, () -> reasons.belowZero(pair, of));
  }

  private Figure inYear(Arrangement of) {
    return new Figure(Format.money(pair.years(of).getLast().inYear()),
        () -> reasons.inYear(pair, of, pair.results().years() - 1));
  }

  private Figure oneOff(Arrangement of) {
    Money total = OneOffs.of(pair, of).total();
    return new Figure(total.pence() == 0 ? "none" : Format.money(total),
        () -> reasons.oneOff(pair, of));
  }

  private String oneOffName() {
    OneOffs costs = OneOffs.of(pair, pair.chosen());
    if (costs.costs().isEmpty() || pair.other().isEmpty()) {
      return "One-off cost";
    }
    return "One-off cost, " + costs.repaid(pair.years(pair.first()), pair.years(pair.chosen()))
        .map(year -> "repaid " + Format.march(year)).orElse("not yet repaid");
  }
}
