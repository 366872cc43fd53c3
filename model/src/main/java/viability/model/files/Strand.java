package viability.model.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.files.format.Link;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// A school that went on as another, and the link that says so.
record Strand(School school, Link link) {

  /// The day of the October census, and of the January one; near enough to tell which side of a
  /// link's date a roll is on.
  private static final int OCTOBER_DAY = 1;
  private static final int JANUARY_DAY = 15;

  /// The rolls of a school with those of the schools before it, and what was joined. In a year in
  /// which one of several has no roll nothing is joined, since part of a sum is no roll.
  static Loaded<List<Roll>> together(School school, List<Strand> strands) {
    Map<List<Object>, Roll> rolls = new LinkedHashMap<>();
    school.rolls().forEach(roll -> rolls.put(key(roll), roll));
    List<Roll> joined = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<List<Object>, Roll> wanted = new LinkedHashMap<>();
    strands.stream().flatMap(Strand::rolls).forEach(roll -> wanted.putIfAbsent(key(roll), roll));
    wanted.forEach((key, like) -> {
      Optional<Roll> own = Optional.ofNullable(rolls.get(key)).filter(roll -> roll.total() > 0);
      List<Strand> open = strands.stream().filter(
          strand -> strand.link.date().isEmpty() || day(like).isBefore(strand.link.date().get()))
          .filter(strand -> own.isEmpty() || strand.link.merged()).toList();
      List<Roll> theirs = open.stream().flatMap(strand -> strand.at(key).stream()).toList();
      if (!theirs.isEmpty() && theirs.size() == open.size()) {
        Roll sum = Stream.concat(own.stream(), theirs.stream()).reduce(Strand::sum).orElse(like);
        rolls.put(key, sum);
        joined.add(sum);
      }
    });
    if (!joined.isEmpty()) {
      findings.add(note(school, strands, joined));
    }
    return new Loaded<>(List.copyOf(rolls.values()), findings);
  }

  /// The rolls from before the link with pupils in them.
  private Stream<Roll> rolls() {
    return school.rolls().stream().filter(roll -> roll.total() > 0)
        .filter(roll -> link.date().map(date -> day(roll).isBefore(date)).orElse(true));
  }

  private Optional<Roll> at(List<Object> key) {
    return rolls().filter(roll -> key(roll).equals(key)).findFirst();
  }

  /// Whether the school has no pupils after the link's date.
  boolean isOver() {
    return rolls().findAny().isPresent() && school.rolls().stream().filter(roll -> roll.total() > 0)
        .allMatch(roll -> link.date().map(date -> day(roll).isBefore(date)).orElse(false));
  }

  private static List<Object> key(Roll roll) {
    return List.of(roll.year(), roll.census());
  }

  private static LocalDate day(Roll roll) {
    return roll.census() == Census.OCTOBER
        ? LocalDate.of(roll.year().start(), 10, OCTOBER_DAY)
        : LocalDate.of(roll.year().start() + 1, 1, JANUARY_DAY);
  }

  private static Roll sum(Roll first, Roll second) {
    NavigableMap<YearGroup, Integer> pupils = new TreeMap<>(first.pupils());
    second.pupils().forEach((group, count) -> pupils.merge(group, count, Integer::sum));
    boolean counted = first.headcount().isPresent() && second.headcount().isPresent();
    return new Roll(first.year(), first.census(), pupils,
        counted ? OptionalInt.of(first.total() + second.total()) : OptionalInt.empty(),
        first.place());
  }

  private static Finding note(School school, List<Strand> strands, List<Roll> joined) {
    String names = strands.stream().filter(strand -> strand.rolls().findAny().isPresent())
        .map(strand -> strand.school.name() + " (" + strand.link.before()
            + strand.link.date().map(date -> ", to " + date).orElse("") + ")")
        .collect(Collectors.joining(", "));
    return Finding.note(strands.getFirst().link.place(),
        school.name() + " goes on from " + names + ", as the register's links say; " + joined.size()
            + (joined.size() == 1 ? " roll" : " rolls")
            + " of the time before stand in its history.",
        "If its history should begin later, leave those years out on the Pupils page.");
  }
}
