package viability.model.files.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Dated;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.Quantity;
import viability.model.files.table.Wording;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Source;
import viability.model.units.Money;

/// One row of a staff list.
record StaffRow(Headings headings, int row, Repeated findings) {

  static final String[] ROLE = {"role", "job title", "post title", "job role", "position", "post",
      "job", "job description"};
  private static final String[] FTE = {"fte", "full time equivalent", "fte (%)", "fte %",
      "contract fte", "total fte"};
  private static final String[] HOURS = {"hours", "hours per week", "weekly hours",
      "contracted hours", "hrs", "hrs per week", "contract hours"};
  private static final String[] FULL_HOURS = {"full time hours", "fte hours", "standard hours",
      "full time weekly hours"};
  private static final String[] POINT = {"scale point", "spine point", "pay point", "scp", "point",
      "grade", "scale", "pay scale", "pay range", "grade and point", "salary point"};
  private static final String[] COST = {"total cost", "annual cost", "cost", "yearly cost",
      "cost with on costs", "cost inc on costs", "cost including on costs", "total annual cost",
      "total employment cost", "employment cost", "gross cost", "salary and on costs",
      "salary plus on costs", "total cost to school"};
  private static final String[] SALARY = {"salary", "annual salary", "gross salary",
      "actual salary", "pay", "gross pay", "basic salary", "base salary", "basic pay"};
  private static final String[] START = {"start", "start date", "contract start", "date started",
      "started", "from"};
  private static final String[] END = {"end", "end date", "leaving date", "contract end",
      "contract end date", "date of leaving", "leaves", "vacant from", "to"};
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  /// How many of the things a staff list says, beside the role, a line of headings has.
  static int columns(Headings headings) {
    return (int) Stream.of(FTE, HOURS, POINT, COST, SALARY, START, END).filter(headings::has)
        .count();
  }

  private Sheet sheet() {
    return headings.sheet();
  }

  private String role() {
    return headings.text(row, ROLE);
  }

  /// Whether the row is of a post, not a total or a heading between.
  boolean isPost() {
    return !role().isEmpty()
        && !Wording.plain(role()).matches("(?:grand |sub )?totals?\\b.*|" + String.join("|", ROLE))
        && Stream.of(FTE, HOURS, POINT, COST, SALARY)
            .anyMatch(each -> !headings.text(row, each).isEmpty());
  }

  /// The school the row names, or else that of the sheet.
  School school(Identity ofSheet) {
    SchoolRow named = new SchoolRow(headings, row);
    String urn = named.urn().length() == 6 ? named.urn() : "";
    Identity own = new Identity(named.name(), urn, named.laestab());
    return own.equals(Identity.UNKNOWN) ? ofSheet.school() : own.school();
  }

  /// The post; empty, with a doubt, where the row does not say how much of a post it is or what
  /// it costs.
  Optional<Post> post() {
    Optional<Double> fte = fte();
    Optional<Money> cost = cost();
    if (fte.isEmpty() || cost.isEmpty()) {
      findings.add(fte.isEmpty() ? "no share of full time" : "no cost", () -> Finding.doubt(
          sheet().place(row, headings.column(ROLE).orElse(0)),
          role() + (fte.isEmpty()
              ? " does not say what share of full time it is, so it is left out."
              : " gives neither a cost nor a salary, so it is left out."),
          fte.isEmpty()
              ? "Add a column FTE, such as 0.6, and load the file again."
              : "Add a column with its yearly cost, on-costs included, or add the post on the Classes page, where a pay point gives its cost."));
      return Optional.empty();
    }
    return Optional.of(new Post(StaffWords.role(role()), fte.get(), cost.get(), vacant(),
        Source.imported(sheet().place(row, headings.column(ROLE).orElse(0)))));
  }

  private Optional<BigDecimal> number(String... names) {
    OptionalInt column = headings.column(names);
    return column.isPresent()
        && Quantity.of(sheet().cell(row, column.getAsInt())) instanceof Quantity.Given(var value)
        && value.signum() > 0 ? Optional.of(value) : Optional.empty();
  }

  /// The share of full time: as given, from a percentage, or as hours of the full-time hours that
  /// the list itself gives.
  private Optional<Double> fte() {
    String written = headings.text(row, FTE);
    boolean percent = written.endsWith("%") || headings.has("fte (%)", "fte %");
    Optional<BigDecimal> given = written.endsWith("%")
        ? Quantity
            .of(written.substring(0, written.length() - 1)) instanceof Quantity.Given(var value)
                ? Optional.of(value)
                : Optional.empty()
        : number(FTE);
    Optional<BigDecimal> share = given
        .map(value -> percent ? value.divide(HUNDRED, 6, RoundingMode.HALF_UP) : value)
        .or(() -> number(HOURS).flatMap(
            hours -> number(FULL_HOURS).map(full -> hours.divide(full, 6, RoundingMode.HALF_UP))));
    return share.filter(value -> value.signum() > 0 && value.compareTo(MOST) <= 0)
        .map(BigDecimal::doubleValue);
  }

  private Optional<Money> cost() {
    Optional<Money> cost = number(COST).filter(Money::holds).map(Money::of);
    if (cost.isPresent()) {
      return cost;
    }
    Optional<Money> salary = number(SALARY).filter(Money::holds).map(Money::of);
    salary.ifPresent(_ -> findings.add("salary without on-costs", () -> Finding.doubt(
        sheet().place(row, headings.column(SALARY).orElse(0)),
        "The list gives salaries, so national insurance and pension may not be in the posts' cost.",
        "Add a column with the yearly cost, on-costs included, and load the file again.")));
    return salary;
  }

  private Optional<LocalDate> vacant() {
    OptionalInt column = headings.column(END);
    return column.isPresent() ? Dated.of(sheet().cell(row, column.getAsInt())) : Optional.empty();
  }
}
