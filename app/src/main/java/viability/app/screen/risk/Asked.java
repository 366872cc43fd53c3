package viability.app.screen.risk;

import java.util.List;
import java.util.Optional;
import viability.app.chart.Measured;
import viability.app.desk.Simulated;
import viability.app.explain.Side;
import viability.app.look.Palette;
import viability.app.screen.part.Foreseen;
import viability.app.screen.part.Scope;
import viability.model.arrangement.Arrangement;
import viability.model.projection.Case;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;

/// What is looked at in futures: whose, of which measure, in which year counted from 0, the base
/// year, and which arrangement is set beside the first.
record Asked(Simulated of, Scope scope, String chosen, Quantity quantity, int year) {

  List<Arrangement> arrangements() {
    return of.results().cases().stream().map(Case::arrangement).toList();
  }

  Arrangement first() {
    return arrangements().getFirst();
  }

  /// The chosen arrangement where it is not the first, else the one after it.
  Optional<Arrangement> other() {
    List<Arrangement> rest = arrangements().stream().skip(1).toList();
    return rest.stream().filter(each -> each.name().equals(chosen)).findFirst()
        .or(() -> rest.stream().findFirst());
  }

  /// The arrangement single futures are looked at under.
  Arrangement shown() {
    return arrangements().stream().filter(each -> each.name().equals(chosen)).findFirst()
        .orElse(first());
  }

  List<Arrangement> pair() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first()), other().stream())
        .toList();
  }

  /// What the first and the other are called in a sentence.
  List<String> called() {
    return other().map(two -> Side.called(first(), two))
        .orElseGet(() -> List.of(Side.called(first())));
  }

  Optional<UnitFutures> unit(Arrangement under) {
    return of.of(under.name(), scope.school());
  }

  Palette palette() {
    return Palette.of(arrangements());
  }

  int years() {
    return of.futures().years();
  }

  /// The year that a year counted from 0 starts in.
  int start(int index) {
    return of.futures().base().start() + index;
  }

  Measured measured() {
    return measured(quantity);
  }

  static Measured measured(Quantity quantity) {
    return switch (quantity) {
      case RESERVE -> Measured.RESERVE;
      case IN_YEAR -> Measured.IN_YEAR;
      case PUPILS -> Measured.PUPILS;
      case CLASSES -> Measured.CLASSES;
    };
  }

  /// A figure of the engine in words.
  static String words(Quantity quantity, double figure) {
    return measured(quantity).figure(figure / Foreseen.unit(quantity));
  }
}
