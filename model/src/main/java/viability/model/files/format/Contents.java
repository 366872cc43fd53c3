package viability.model.files.format;

import java.util.List;
import java.util.stream.Stream;
import viability.model.school.Births;
import viability.model.school.School;

/// What one sheet holds. The schools are partial: a budget sheet gives no roll, a roll table no
/// budget.
///
/// `years` is in order, each once; `rows` counts the rows of the table that were read.
public record Contents(List<School> schools, List<Births> births, List<Link> links,
    List<YearBasis> years, int rows) {

  public Contents {
    schools = List.copyOf(schools);
    births = List.copyOf(births);
    links = List.copyOf(links);
    years = years.stream().distinct().sorted().toList();
  }

  /// Nothing that the plan can use.
  static Contents none(int rows) {
    return unused(List.of(), rows);
  }

  /// Figures of some years that the plan has no room for.
  static Contents unused(List<YearBasis> years, int rows) {
    return of(List.of(), years, rows);
  }

  /// Schools, with the years of their own rolls and budgets.
  static Contents of(List<School> schools, int rows) {
    List<YearBasis> years = schools.stream()
        .flatMap(school -> Stream.concat(school.rolls().stream().map(YearBasis::of),
            school.budgets().stream().map(YearBasis::of)))
        .toList();
    return of(schools, years, rows);
  }

  /// Schools, and the years of what is known of them.
  static Contents of(List<School> schools, List<YearBasis> years, int rows) {
    return new Contents(schools, List.of(), List.of(), years, rows);
  }

  static Contents ofLinks(List<Link> links, int rows) {
    return new Contents(List.of(), List.of(), links, List.of(), rows);
  }
}
