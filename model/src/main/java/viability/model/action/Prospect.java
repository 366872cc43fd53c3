package viability.model.action;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// What actions for a school are worked out from: its own figures as they are projected.
///
/// `lines` and `classes` are those of the first year after the base; `fewer` the classes that mixed
/// ages would do without in each September, none where it mixes already; `inYear` the in-year
/// balance of each year after the base. `today` is the day from which notice is counted.
public record Prospect(School school, FundingYear base, LocalDate today, Assumed assumed,
    SortedMap<FinanceCode, Money> lines, int classes, SortedMap<SchoolYear, Integer> fewer,
    List<Money> inYear) {

  public Prospect {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    fewer = Collections.unmodifiableSortedMap(new TreeMap<>(fewer));
    inYear = List.copyOf(inYear);
  }

  /// What the school spends or receives on a line, its parts among it.
  Money line(FinanceCode code) {
    Money amount = lines.get(code);
    return amount == null ? Money.ZERO : amount;
  }

  double assumed(Assumption assumption) {
    return assumed.get(assumption, school.id(), base.start() + 1);
  }

  /// The first 1 April or 1 September after the base year that leaves so many months' notice.
  LocalDate start(int months) {
    LocalDate soonest = latest(today.plusMonths(months), base.plus(1).firstDay());
    return Stream.of(base.plus(1), base.plus(2), base.plus(3), FundingYear.of(soonest).plus(1))
        .flatMap(year -> Stream.of(year.firstDay(), year.schoolYear().firstDay())).sorted()
        .filter(date -> !date.isBefore(soonest)).findFirst().orElse(soonest);
  }

  /// Posts of a role that fall vacant after the base year.
  List<Post> vacating(Post.Role role) {
    return school.posts().stream().filter(post -> post.role() == role)
        .filter(post -> post.vacantFrom().filter(this::isAhead).isPresent()).toList();
  }

  private boolean isAhead(LocalDate date) {
    return !date.isBefore(base.plus(1).firstDay().minusDays(1));
  }

  Optional<SchoolYear> firstFewer() {
    return fewer.entrySet().stream().filter(each -> each.getValue() > 0)
        .map(java.util.Map.Entry::getKey).findFirst();
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
