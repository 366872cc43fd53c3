package viability.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.app.look.Format;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.simulation.Chance;
import viability.model.units.Money;

/// The sentence a governor reads aloud: two arrangements side by side.
///
/// Where futures are known it says in how many of them the schools are in credit at the end; else
/// where the reserve of the central case stands then and when it is below zero. Then it says whether
/// the schools still spend more than they receive. It takes no side: the first arrangement is said
/// first, whichever is better. `name` gives what a school is called.
public final class CompareSentence {

  private final Side first;
  private final Optional<Side> other;
  private final Function<SchoolId, String> name;
  private final Subject subject;
  private final Optional<InCredit> credit;

  /// The chances that every school's reserve is zero or more at the end of the last year.
  public record InCredit(Chance first, Optional<Chance> other) {}

  public CompareSentence(Side first, Optional<Side> other, Function<SchoolId, String> name) {
    this(first, other, name, Optional.empty());
  }

  public CompareSentence(Side first, Optional<Side> other, Function<SchoolId, String> name,
      Optional<InCredit> credit) {
    this.credit = credit;
    this.first = first;
    this.other = other;
    this.name = name;
    this.subject = Subject.of(first.schools().stream().map(s -> name.apply(s.school())).toList());
  }

  /// The whole of it; empty where no school could be projected.
  public String words() {
    if (first.together().isEmpty()) {
      return "";
    }
    boolean known = sides().allMatch(side -> side.reserve().isPresent());
    Stream<String> central = known
        ? Stream.of(balance(), belowZero(), spending())
        : Stream.of(unknown(), inYear());
    return credit.filter(_ -> known).map(chances -> Stream.of(credit(chances), spending()))
        .orElse(central).collect(Collectors.joining(" "));
  }

  private String credit(InCredit chances) {
    String start = "In " + Format.march(first.last().year()) + ", if the assumptions hold, "
        + subject.named();
    String credit = subject.are() + every() + " in credit in ";
    if (other.isEmpty()) {
      return start + " " + first.called() + " " + credit + ChanceWords.full(chances.first()) + ".";
    }
    Chance two = chances.other().orElseThrow();
    String called = other.get().called();
    return ChanceWords.full(chances.first()).equals(ChanceWords.full(two))
        ? start + " " + credit + ChanceWords.full(two) + ", " + first.called() + " or " + called
            + "."
        : start + " " + first.called() + " " + credit + ChanceWords.full(chances.first()) + "; "
            + called + ", in " + ChanceWords.brief(two) + ".";
  }

  private String every() {
    int schools = first.schools().size();
    return schools == 1 ? "" : schools == 2 ? " both" : " all";
  }

  private Stream<Side> sides() {
    return Stream.concat(Stream.of(first), other.stream());
  }

  private String balance() {
    Money one = first.reserve().orElseThrow();
    String start = "In " + Format.march(first.last().year()) + " " + subject.named() + " "
        + subject.have() + " " + Format.money(one) + subject.between() + " ";
    return start + other.map(side -> beside(one, side.reserve().orElseThrow(), side.called()))
        .orElse(first.called()) + ".";
  }

  private String beside(Money one, Money two, String called) {
    Money more = two.minus(one);
    if (Math.abs(more.pence()) < 50) {
      return first.called() + " or " + called + ": the same to the "
          + (more.pence() == 0 ? "penny" : "pound");
    }
    String shown = first.called() + "; " + called + ", " + Format.money(two);
    return Format.money(one).equals(Format.money(two)) ? shown + ": " + difference(more) : shown;
  }

  private static String difference(Money more) {
    return more.isNegative()
        ? Format.pounds(more.negated()) + " less"
        : Format.pounds(more) + " more";
  }

  private String belowZero() {
    List<SchoolYears> ever = sides().flatMap(Side::inDeficit).toList();
    List<SchoolId> in = ever.stream().map(SchoolYears::school).distinct().toList();
    if (in.size() == 1 && !subject.single()) {
      return belowZero("only " + name.apply(in.getFirst()) + " is",
          side -> BelowZero.of(years(side, in.getFirst())));
    }
    boolean never = sides().allMatch(side -> side.below().never());
    if (never && !in.isEmpty()) {
      return singly(in);
    }
    String together = belowZero(subject.theyAre(), Side::below);
    return together.substring(0, together.length() - 1)
        + sides().map(this::hidden).collect(Collectors.joining()) + ".";
  }

  /// Schools that are below zero under an arrangement in which they are not when added up.
  private String hidden(Side side) {
    List<SchoolId> in = side.inDeficit().map(SchoolYears::school).toList();
    if (!side.below().never() || in.isEmpty()) {
      return "";
    }
    String start = "; " + side.called() + ", ";
    return in.size() > 1
        ? start + SchoolNames.list(in.stream().map(name).toList()) + " are at times, taken singly"
        : start + "only " + name.apply(in.getFirst()) + " is, "
            + BelowZero.of(years(side, in.getFirst())).words();
  }

  private static List<YearFigures> years(Side side, SchoolId school) {
    return side.schools().stream().filter(s -> s.school().equals(school)).findFirst()
        .map(SchoolYears::years).orElse(side.together());
  }

  /// Schools that are below zero at times, though added up they are not.
  private String singly(List<SchoolId> in) {
    return "Between them " + subject.theyAre() + " below zero in no year shown, but taken singly "
        + SchoolNames.list(in.stream().map(name).toList()) + " are at times.";
  }

  private String belowZero(String whoIs, Function<Side, BelowZero> below) {
    String one = below.apply(first).words();
    if (other.isEmpty()) {
      return Subject.capital(whoIs) + " below zero " + one + ".";
    }
    Side second = other.get();
    String two = below.apply(second).words();
    if (one.equals(two)) {
      return "Either way " + whoIs + " below zero " + one + ".";
    }
    boolean secondOnly = below.apply(first).never();
    String said = Subject.capital((secondOnly ? second : first).called()) + " " + whoIs
        + " below zero " + (secondOnly ? two : one);
    boolean both = !secondOnly && !below.apply(second).never();
    return both ? said + "; " + second.called() + ", " + two + "." : said + ".";
  }

  private String spending() {
    boolean one = first.last().inYear().isNegative();
    if (other.isEmpty()) {
      return "In " + first.last().year() + " " + subject.small() + " " + subject.outcome(one) + ".";
    }
    Side second = other.get();
    boolean two = second.last().inYear().isNegative();
    if (one == two) {
      boolean better = second.last().inYear().compareTo(first.last().inYear()) > 0;
      return "Either way " + subject.small() + (one && better ? " still " : " ")
          + subject.outcome(one) + ".";
    }
    return "In " + first.last().year() + " " + subject.small() + " " + subject.outcome(true) + " "
        + (one ? first : second).called() + ", but not " + (one ? second : first).called() + ".";
  }

  private String unknown() {
    List<String> missing = first.schools().stream()
        .filter(school -> school.years().getLast().reserve().isEmpty())
        .map(school -> name.apply(school.school())).toList();
    return "No file gives a balance for " + SchoolNames.list(missing)
        + ", so no reserve can be shown.";
  }

  private String inYear() {
    Money one = first.last().inYear();
    String start = "In " + first.last().year() + " " + subject.named() + " ";
    if (other.isEmpty()) {
      return start + subject.outcome(one) + " " + first.called() + ".";
    }
    Side second = other.get();
    Money two = second.last().inYear();
    return one.equals(two)
        ? start + subject.outcome(one) + ", " + first.called() + " or " + second.called() + "."
        : start + subject.outcome(one) + " " + first.called() + "; " + second.called() + ", "
            + subject.small() + " " + subject.outcome(two) + ".";
  }
}
