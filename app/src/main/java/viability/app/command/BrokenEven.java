package viability.app.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import viability.model.viability.breakeven.BreakEven;
import viability.model.viability.breakeven.Credit;

/// What `breakeven` prints: every roll at which the in-year balance turns to credit, the ranges in
/// credit (the last without an end where the largest roll tried is), and the same for intakes.
record BrokenEven(List<Integer> turns, List<List<Optional<Integer>>> inCredit,
    List<Integer> intakeTurns, List<List<Optional<Integer>>> intakesInCredit, String explanation) {

  static final BrokenEven NOTHING = new BrokenEven(List.of(), List.of(), List.of(), List.of(), "");

  static BrokenEven of(BreakEven even) {
    return new BrokenEven(even.rolls().turns(), ranges(even.rolls()), even.intakes().turns(),
        ranges(even.intakes()), even.explanation());
  }

  private static List<List<Optional<Integer>>> ranges(Credit credit) {
    return credit.ranges().stream()
        .map(range -> List.of(Optional.of(range.from()), boxed(range.to()))).toList();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /// A row for each range in credit, and the explanation.
  Table table() {
    Stream<List<?>> rows = Stream.concat(rows("pupils", inCredit),
        rows("pupils joining each year", intakesInCredit));
    return explanation.isEmpty()
        ? Table.NONE
        : Table.of(List.of("from", "to", "in credit"),
            Stream.concat(rows, Stream.of(List.of("", "", explanation))));
  }

  private static Stream<List<?>> rows(String what, List<List<Optional<Integer>>> ranges) {
    return ranges.stream().map(range -> List.of(range.getFirst(), range.getLast(), what));
  }
}
