package viability.app.command;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What `project` prints: each school's years, the group's, and what falls to the council.
record Projected(List<OfSchool> schools, List<Year> group, List<Amount> council) {

  static final Projected NOTHING = new Projected(List.of(), List.of(), List.of());

  record OfSchool(Optional<String> urn, String name, List<Year> years) {}

  record Year(FundingYear year, double pupils, double fundedPupils, double classes, Money income,
      Money spending, Money inYear, Optional<Money> reserve, SortedMap<FinanceCode, Money> lines) {

    static Year of(YearFigures figures) {
      return new Year(figures.year(), figures.pupils(), figures.fundedPupils(), figures.classes(),
          figures.income(), figures.spending(), figures.inYear(), figures.reserve(),
          figures.lines());
    }

    private List<?> row(String unit) {
      return List.of(unit, year, pupils, fundedPupils, classes, income, spending, inYear, reserve);
    }
  }

  static Projected of(Plan plan, Projection projection) {
    Names names = new Names(plan);
    List<Amount> council = IntStream.range(0, projection.council().size())
        .mapToObj(i -> new Amount(plan.base().year().plus(i), projection.council().get(i)))
        .toList();
    return new Projected(projection.schools().stream().map(s -> school(names, s)).toList(),
        projection.group().stream().map(Year::of).toList(), council);
  }

  private static OfSchool school(Names names, SchoolYears school) {
    return new OfSchool(names.urn(school.school()), school.name(),
        school.years().stream().map(Year::of).toList());
  }

  Table table() {
    Stream<List<?>> each = schools.stream()
        .flatMap(school -> school.years().stream().map(year -> year.row(school.name())));
    Stream<List<?>> together = group.stream().map(year -> year.row("group"));
    return Table.of(List.of("school", "year", "pupils", "funded", "classes", "income", "spending",
        "in-year", "reserve"), Stream.concat(each, together));
  }
}
