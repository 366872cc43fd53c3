package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.files.table.Headings;
import viability.model.files.table.Quantity;
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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The text under the first of these headings that is there.
  String text(String... names) {
    return headings.text(row, names);
  }

  Place place() {
    return headings.sheet().place(row, headings.column("urn", "laestab", "leaestab").orElse(0));
  }

  Place place(int column) {
    return headings.sheet().place(row, column);
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

  OptionalInt whole(String... names) {
    return number(headings.column(names)).map(value -> OptionalInt.of(value.intValue()))
        .orElse(OptionalInt.empty());
  }

  String urn() {
    return text("urn").replaceAll("\\D", "");
  }

  /// The authority's and the school's number as seven digits; empty where the row has neither.
  String laestab() {
    String digits = text("laestab", "leaestab", "school laestab").replaceAll("\\D", "");
    String authority = text("la (code)");
    String number = text("establishmentnumber");
    boolean parts = digits.isEmpty() && !authority.isEmpty() && !number.isEmpty();
    return parts ? authority + "0".repeat(Math.max(0, 4 - number.length())) + number : digits;
  }

  /// Whether the row says which school it is of.
  boolean isSchool() {
    return urn().length() == 6 || laestab().length() == 7;
  }

  /// The details of the school, with what the file's own headings give for the rest.
  Details details(String name, String authority, Phase phase, String type, String faith) {
    return new Details(name, given(urn()), given(laestab()), authority, phase, type, faith,
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
