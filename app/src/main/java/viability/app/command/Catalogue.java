package viability.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.arrangement.Ask;
import viability.model.arrangement.Kind;
import viability.model.arrangement.Kinds;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Default;

/// What `arrange --list` prints: the kinds of arrangement with their questions, the assumptions a
/// scenario may change, and an action's fields.
record Catalogue(List<OfKind> kinds, List<OfAssumption> assumptions, List<String> action) {

  record OfKind(String kind, String words, String meaning, List<Ask> questions) {

    static OfKind of(Kind kind) {
      return new OfKind(kind.name(), kind.words(), kind.meaning(), kind.asks());
    }
  }

  /// `usual` is null where the engine works the value out.
  record OfAssumption(String assumption, String title, String topic, String unit, boolean bySchool,
      boolean byYear, double least, double most, Optional<Double> usual, String meaning) {

    static OfAssumption of(Assumption it, int year) {
      return new OfAssumption(it.name(), it.title(), it.topic().name(), it.unit().name(),
          it.reach().bySchool(), it.reach().byYear(), it.least(), it.most(),
          it.in(year).map(Default::value), it.meaning());
    }
  }

  /// The lists, with what is usual in a year.
  static Catalogue in(int year) {
    return new Catalogue(Kinds.ALL.stream().map(OfKind::of).toList(),
        Assumptions.ALL.stream().map(assumption -> OfAssumption.of(assumption, year)).toList(),
        AddAction.FIELDS);
  }

  Table table() {
    Stream<List<?>> asked = kinds.stream()
        .flatMap(kind -> Stream.concat(Stream.of(List.of("kind", kind.kind(), kind.meaning(), "")),
            kind.questions().stream()
                .map(ask -> List.of("  question", ask.id(), ask.words(), ask.usual()))));
    Stream<List<?>> assumed = assumptions.stream().map(each -> List.of("assumption",
        each.assumption(), each.title(), each.usual().map(String::valueOf).orElse("")));
    return Table.of(List.of("what", "name", "meaning", "usual"), Stream.concat(asked, assumed));
  }
}
