package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.funding.FundingRates;
import viability.model.projection.basis.Basis;
import viability.model.projection.path.Block;
import viability.model.projection.path.Drivers;
import viability.model.projection.path.Prices;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.Span;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.staff.StaffRates;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What the parts of a school's lines stand on: the school and its base-year budget, what is
/// assumed, and its pupils, classes and prices year by year.
public record Ground(School school, Budget budget, Assumed assumed, Basis basis, FundingRates rates,
    StaffRates staff, Block block, Drivers drivers, Prices prices) {

  private static final Source ENGINE = new Source(Mark.DERIVED, "worked out from the assumptions",
      "");

  public Span span() {
    return drivers.span();
  }

  public PupilPath pupils() {
    return drivers.pupils();
  }

  /// What is assumed for the school in the base year.
  public double assumed(Assumption assumption) {
    return assumed(assumption, 0);
  }

  /// What is assumed for the school in a year counted from 0, the base year.
  public double assumed(Assumption assumption, int year) {
    return assumed.get(assumption, school.id(), span().at(year).start());
  }

  /// The same of an assumption that may say nothing.
  public OptionalDouble typed(Assumption assumption, int year) {
    return assumed.value(assumption, Optional.of(school.id()), span().at(year).start());
  }

  /// An assumption of the base year as an input to an explanation, pounds as pence.
  public Working input(Assumption assumption, Unit unit) {
    return input(assumption, unit, 0);
  }

  /// An assumption of a year as an input to an explanation, pounds as pence.
  public Working input(Assumption assumption, Unit unit, int year) {
    double value = assumed(assumption, year);
    return Working.given(assumption.title(), unit == Unit.PENCE ? Pence.round(value * 100) : value,
        unit, assumed.source(assumption, Optional.of(school.id()), span().at(year).start())
            .orElse(Source.TYPED));
  }

  /// A price index as an input to an explanation.
  public Working price(Index index, int year) {
    return derived("Price index: " + index.words() + ", base year 1", prices.of(index, year)[0],
        Unit.FACTOR);
  }

  /// A figure of the engine's own as an input to an explanation.
  public static Working derived(String label, double value, Unit unit) {
    return Working.given(label, value, unit, ENGINE);
  }

  /// A base-year line as it stands in its file, or as a full year is estimated from a shorter
  /// period there, as an input to an explanation.
  public Working line(FinanceCode code) {
    boolean moves = code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING;
    return school.estimated(budget).filter(part -> moves).map(part -> {
      String words = part.months() + " months of " + part.year();
      return Working.product(
          code.code() + " " + code.title() + ", " + budget.year() + ", estimated",
          "What the period came to × 12 ÷ its months.", List.of(line(part, code, words),
              derived("Full year against the period", part.toFullYear(), Unit.FACTOR)));
    }).orElseGet(() -> line(budget, code, budget.year() + " " + budget.column().words()));
  }

  private static Working line(Budget in, FinanceCode code, String words) {
    Figure figure = in.lines().get(code);
    Source source = figure == null ? Source.TYPED : Source.imported(figure.place());
    return Working.given(code.code() + " " + code.title() + ", " + words,
        (double) in.amount(code).pence(), Unit.PENCE, source);
  }

  /// Who says what a base-year line is.
  public Source source(FinanceCode code) {
    Figure figure = budget.lines().get(code);
    return figure == null ? Source.TYPED : Source.imported(figure.place());
  }

  /// A driver against its base year, as an input to an explanation.
  public Working ratio(Driver driver, int year) {
    return Working.stated(capital(driver) + " against the base year",
        drivers.ratio(driver, year)[0], Unit.FACTOR, "This year's divided by the base year's.",
        List.of(count(driver, year), count(driver, 0)));
  }

  /// A driver's quantity in a year, as an input to an explanation.
  public Working count(Driver driver, int year) {
    return derived(capital(driver) + ", " + span().at(year), drivers.of(driver, year)[0],
        Unit.FACTOR);
  }

  private static String capital(Driver driver) {
    return Character.toUpperCase(driver.words().charAt(0)) + driver.words().substring(1);
  }
}
