package viability.model.files.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.files.table.Headings;
import viability.model.files.table.Quantity;
import viability.model.files.table.Wording;
import viability.model.school.Details;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Place;
import viability.model.trace.Source;

/// One row of a published file that has a row for each school.
record SchoolRow(Headings headings, int row) {

  /// What the column of the school's unique number is called.
  static final String[] URN = {"urn", "school urn", "unique reference number"};
  /// What the column of the authority's and school's number is called.
  static final String[] LAESTAB = {"laestab", "leaestab", "la estab", "school laestab",
      "dfe number", "dfe no", "dfe"};
  /// What the column of the school's name is called.
  static final String[] NAME = {"school name", "establishmentname", "schoolname",
      "collectschoolname", "xmlschoolname", "name of school", "school"};

  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The text under the first of these headings that is there.
  String text(String... names) {
    return headings.text(row, names);
  }

  Place place() {
    return headings.sheet().place(row,
        headings.column(URN).orElseGet(() -> headings.column(LAESTAB).orElse(0)));
  }

  Place place(int column) {
    return headings.sheet().place(row, column);
  }

  /// What a cell of the row shows.
  String shown(int column) {
    return headings.sheet().text(row, column);
  }

  /// The count written in digits alone in a cell of the row; -1 where it is anything else.
  int count(int column) {
    return headings.sheet().whole(row, column);
  }

  Quantity quantity(int column) {
    return Quantity.of(headings.sheet().cell(row, column));
  }

  Quantity amount(int column) {
    return Quantity.amount(headings.sheet().cell(row, column), BigDecimal.ONE);
  }

  /// The number in a column; empty where it is missing or no number.
  Optional<BigDecimal> number(OptionalInt column) {
    return column.isPresent()
        && quantity(column.getAsInt()) instanceof Quantity.Given(BigDecimal value)
            ? Optional.of(value)
            : Optional.empty();
  }

  /// The number under the first of these headings that is there, rounded; empty where it is
  /// missing, below zero or no count of anything.
  OptionalInt whole(String... names) {
    return number(headings.column(names))
        .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
        .map(value -> OptionalInt.of(value.setScale(0, RoundingMode.HALF_UP).intValue()))
        .orElse(OptionalInt.empty());
  }

  String urn() {
    return Wording.digits(text(URN));
  }

  /// The authority's and the school's number as seven digits; empty where the row has neither.
  String laestab() {
    String digits = Wording.digits(text(LAESTAB));
    String authority = Wording
        .digits(text("la (code)", "lanumber", "la number", "old la code", "la code", "la"));
    String number = Wording.digits(text("establishmentnumber", "establishment number", "estab"));
    boolean parts = digits.length() != 7 && authority.length() == 3 && !number.isEmpty();
    return parts ? authority + "0".repeat(Math.max(0, 4 - number.length())) + number : digits;
  }

  String name() {
    return text(NAME);
  }

  /// Whether the row says which school it is of.
  boolean isSchool() {
    return urn().length() == 6 || laestab().length() == 7;
  }

  /// Whether the row, in a file without numbers of schools, names one.
  boolean isNamed() {
    return !headings.isOfSchools() && !name().isEmpty()
        && !Wording.plain(name()).matches("(?:grand |sub )?totals?\\b.*|all schools|average|mean");
  }

  /// The details of the school, with what the file's own headings give for the rest. A school
  /// without a name is called by its number.
  Details details(String name, String authority, Phase phase, String type, String faith) {
    String number = urn().isEmpty() ? laestab() : urn();
    String called = name.isEmpty() ? "School " + number : name;
    return new Details(called, given(urn()), given(laestab()), authority, phase, type, faith,
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "");
  }

  static School school(Details details) {
    return School.of(new SchoolId(details.urn().orElse(details.name())), details);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// The needs that columns of percentages give, each where it is from 0 to 100.
  List<NeedShare> needs(OptionalInt freeMeals, OptionalInt language) {
    List<NeedShare> needs = new ArrayList<>();
    share(Need.FSM, freeMeals).ifPresent(needs::add);
    share(Need.EAL, language).ifPresent(needs::add);
    return needs;
  }

  private Optional<NeedShare> share(Need need, OptionalInt column) {
    return number(column).filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
        .map(value -> new NeedShare(need, value.movePointLeft(2).doubleValue(),
            Source.imported(place(column.orElse(0)))));
  }
}
