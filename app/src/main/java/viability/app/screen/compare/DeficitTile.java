package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.app.desk.Simulated;
import viability.app.explain.BelowZero;
import viability.app.explain.ChanceWords;
import viability.app.look.Format;
import viability.app.screen.compare.Tile.Figure;
import viability.model.arrangement.Arrangement;
import viability.model.projection.YearFigures;
import viability.model.simulation.Chance;
import viability.model.simulation.Fan;
import viability.model.simulation.Quantity;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// The chance of a deficit in the year in which the first arrangement, or else the other, first has
/// one in the central case; in the last year where neither has.
record DeficitTile(Pair pair) {

  /// Empty while no futures of these schools are known.
  Optional<Tile> tile() {
    int year = year();
    Optional<Figure> chosen = figure(pair.chosen(), year);
    Optional<Figure> first = figure(pair.first(), year);
    boolean several = pair.focus().schools(pair.results().plan()).size() > 1;
    String name = (several ? "Any in deficit, " : "In deficit in ") + Format.march(when(year));
    String called = pair.other().isPresent() ? pair.firstCalled() : "";
    return chosen.flatMap(shown -> first.map(beside -> new Tile("deficit", name, shown,
        Optional.empty(), called, beside, pair.waiting())));
  }

  private int year() {
    return Stream.of(pair.first(), pair.chosen()).map(of -> BelowZero.of(pair.years(of)))
        .filter(below -> !below.never()).findFirst()
        .map(below -> below.years().getFirst().minus(pair.results().plan().base().year()))
        .orElse(pair.results().years() - 1);
  }

  private FundingYear when(int year) {
    return pair.results().plan().base().year().plus(year);
  }

  private Optional<Figure> figure(Arrangement of, int year) {
    return chance(of, year).map(chance -> new Figure(ChanceWords.brief(chance),
        () -> pair.waiting() ? Optional.empty() : Optional.of(why(of, chance, year))));
  }

  private Optional<Chance> chance(Arrangement of, int year) {
    return pair.futures(of)
        .flatMap(all -> pair.focus().school().isEmpty()
            ? all.deficit(year)
            : pair.focus().school().filter(all.schools()::contains)
                .flatMap(id -> all.deficit(id, year)));
  }

  private Working why(Arrangement of, Chance chance, int year) {
    Simulated all = pair.ahead().orElseThrow().simulated();
    String rule = "Of " + String.format(java.util.Locale.UK, "%,d", chance.of())
        + " futures, those in which "
        + (pair.focus().school().isEmpty() ? "any school of the group" : pair.focus().words())
        + " has a reserve below zero on 31 March " + (when(year).start() + 1)
        + ". A future is the central case with births, take-up, pupils staying, pay, prices, funding"
        + " and the rest each drawn around what is assumed, as widely as assumed; every arrangement"
        + " meets the same futures, and the plan keeps the number they are drawn by (seed "
        + all.futures().seed() + "). In words it is the nearest tenth, " + ChanceWords.error(chance)
        + " for counting no more futures.";
    return Working.stated(of.name() + ", " + Format.march(when(year)) + ": futures in deficit",
        chance.times(), Working.Unit.FACTOR, rule, ranks(of, year));
  }

  /// The reserves so many futures in a hundred do not exceed, and the central case.
  private List<Working> ranks(Arrangement of, int year) {
    List<Working> inputs = new ArrayList<>();
    List<YearFigures> years = pair.years(of);
    years.get(year).reserve().ifPresent(money -> inputs.add(Working.stated("Central case",
        (double) money.pence(), Working.Unit.PENCE, "Without any of these draws.", List.of())));
    pair.ahead().flatMap(
        found -> found.simulated().fan(of.name(), pair.focus().school(), Quantity.RESERVE, year))
        .ifPresent(fan -> inputs.addAll(ranks(fan)));
    return inputs;
  }

  private static List<Working> ranks(Fan fan) {
    return List.of(rank(5, fan.p5()), rank(10, fan.p10()), rank(25, fan.p25()), rank(50, fan.p50()),
        rank(75, fan.p75()), rank(90, fan.p90()), rank(95, fan.p95()));
  }

  private static Working rank(int percent, double pence) {
    return Working.stated("Reserve that " + percent + " in 100 futures do not exceed", pence,
        Working.Unit.PENCE, "One of the futures, by order of size.", List.of());
  }
}
