package viability.model.school;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of the consistent financial reporting return of a maintained school.
///
/// Titles are ours, after the return's framework for 2024-25 and earlier years; the codes are the
/// return's. Letters are written as in the return (`E28a`) by [#code()].
public enum FinanceCode {
  I01(Kind.INCOME, "Funds delegated by the council"), I02(Kind.INCOME,
      "Funding for sixth-form pupils"), I03(Kind.INCOME, "High-needs top-up funding"), I04(
          Kind.INCOME,
          "Funding for minority ethnic pupils"), I05(Kind.INCOME, "Pupil premium"), I06(Kind.INCOME,
              "Other government grants"), I07(Kind.INCOME, "Other grants and payments"), I08(
                  Kind.INCOME, "Income from facilities and services"), I08A(Kind.INCOME,
                      "Income from lettings"), I08B(Kind.INCOME,
                          "Income from facilities and services"), I09(Kind.INCOME,
                              "Income from catering"), I10(Kind.INCOME,
                                  "Supply teacher insurance claims"), I11(Kind.INCOME,
                                      "Other insurance claims"), I12(Kind.INCOME,
                                          "Contributions to visits"), I13(Kind.INCOME,
                                              "Donations and private funds"), I15(Kind.INCOME,
                                                  "Pupil-focused extended school funding"), I16(
                                                      Kind.INCOME,
                                                      "Community-focused funding"), I17(Kind.INCOME,
                                                          "Community-focused facilities income"), I18(
                                                              Kind.INCOME,
                                                              "Additional grants for schools"), I18A(
                                                                  Kind.INCOME,
                                                                  "Additional grants: furlough scheme"), I18B(
                                                                      Kind.INCOME,
                                                                      "Additional grants: Covid costs"), I18C(
                                                                          Kind.INCOME,
                                                                          "Additional grants: Covid catch-up"), I18D(
                                                                              Kind.INCOME,
                                                                              "Additional grants: other"), E01(
                                                                                  Kind.SPENDING,
                                                                                  "Teaching staff"), E02(
                                                                                      Kind.SPENDING,
                                                                                      "Supply teaching staff"), E03(
                                                                                          Kind.SPENDING,
                                                                                          "Education support staff"), E04(
                                                                                              Kind.SPENDING,
                                                                                              "Premises staff"), E05(
                                                                                                  Kind.SPENDING,
                                                                                                  "Administrative and clerical staff"), E06(
                                                                                                      Kind.SPENDING,
                                                                                                      "Catering staff"), E07(
                                                                                                          Kind.SPENDING,
                                                                                                          "Other staff"), E08(
                                                                                                              Kind.SPENDING,
                                                                                                              "Indirect employee expenses"), E09(
                                                                                                                  Kind.SPENDING,
                                                                                                                  "Development and training"), E10(
                                                                                                                      Kind.SPENDING,
                                                                                                                      "Supply teacher insurance"), E11(
                                                                                                                          Kind.SPENDING,
                                                                                                                          "Staff-related insurance"), E12(
                                                                                                                              Kind.SPENDING,
                                                                                                                              "Building maintenance and improvement"), E13(
                                                                                                                                  Kind.SPENDING,
                                                                                                                                  "Grounds maintenance and improvement"), E14(
                                                                                                                                      Kind.SPENDING,
                                                                                                                                      "Cleaning and caretaking"), E15(
                                                                                                                                          Kind.SPENDING,
                                                                                                                                          "Water and sewerage"), E16(
                                                                                                                                              Kind.SPENDING,
                                                                                                                                              "Energy"), E17(
                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                  "Rates"), E18(
                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                      "Other occupation costs"), E19(
                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                          "Learning resources (not ICT)"), E20(
                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                              "ICT learning resources"), E20A(
                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                  "ICT: connectivity"), E20B(
                                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                                      "ICT: onsite servers"), E20C(
                                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                                          "ICT: learning resources"), E20D(
                                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                                              "ICT: administration software"), E20E(
                                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                                  "ICT: laptops, desktops and tablets"), E20F(
                                                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                                                      "ICT: other hardware"), E20G(
                                                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                                                          "ICT: support"), E21(
                                                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                                                              "Exam fees"), E22(
                                                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                                                  "Administrative supplies"), E23(
                                                                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                                                                      "Other insurance premiums"), E24(
                                                                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                                                                          "Special facilities"), E25(
                                                                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                                                                              "Catering supplies"), E26(
                                                                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                                                                  "Agency supply teaching staff"), E27(
                                                                                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                                                                                      "Bought-in services: curriculum"), E28(
                                                                                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                                                                                          "Bought-in services: other"), E28A(
                                                                                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                                                                                              "Bought-in services: other, not PFI"), E28B(
                                                                                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                                                                                  "Bought-in services: PFI"), E29(
                                                                                                                                                                                                                                      Kind.SPENDING,
                                                                                                                                                                                                                                      "Loan interest"), E30(
                                                                                                                                                                                                                                          Kind.SPENDING,
                                                                                                                                                                                                                                          "Direct revenue financing (to capital)"), E31(
                                                                                                                                                                                                                                              Kind.SPENDING,
                                                                                                                                                                                                                                              "Community-focused school staff"), E32(
                                                                                                                                                                                                                                                  Kind.SPENDING,
                                                                                                                                                                                                                                                  "Community-focused school costs"), OB01(
                                                                                                                                                                                                                                                      Kind.OPENING,
                                                                                                                                                                                                                                                      "Opening revenue balance: pupil-focused"), OB02(
                                                                                                                                                                                                                                                          Kind.OPENING,
                                                                                                                                                                                                                                                          "Opening revenue balance: community-focused"), OB03(
                                                                                                                                                                                                                                                              Kind.OPENING,
                                                                                                                                                                                                                                                              "Opening capital balance"), CI01(
                                                                                                                                                                                                                                                                  Kind.CAPITAL,
                                                                                                                                                                                                                                                                  "Capital income"), CI03(
                                                                                                                                                                                                                                                                      Kind.CAPITAL,
                                                                                                                                                                                                                                                                      "Capital: voluntary or private income"), CI04(
                                                                                                                                                                                                                                                                          Kind.CAPITAL,
                                                                                                                                                                                                                                                                          "Capital: direct revenue financing"), CE01(
                                                                                                                                                                                                                                                                              Kind.CAPITAL,
                                                                                                                                                                                                                                                                              "Capital: land and existing buildings"), CE02(
                                                                                                                                                                                                                                                                                  Kind.CAPITAL,
                                                                                                                                                                                                                                                                                  "Capital: new construction"), CE03(
                                                                                                                                                                                                                                                                                      Kind.CAPITAL,
                                                                                                                                                                                                                                                                                      "Capital: vehicles, plant and equipment"), CE04(
                                                                                                                                                                                                                                                                                          Kind.CAPITAL,
                                                                                                                                                                                                                                                                                          "Capital: ICT"), CE04A(
                                                                                                                                                                                                                                                                                              Kind.CAPITAL,
                                                                                                                                                                                                                                                                                              "Capital ICT: connectivity"), CE04B(
                                                                                                                                                                                                                                                                                                  Kind.CAPITAL,
                                                                                                                                                                                                                                                                                                  "Capital ICT: onsite servers"), CE04C(
                                                                                                                                                                                                                                                                                                      Kind.CAPITAL,
                                                                                                                                                                                                                                                                                                      "Capital ICT: administration software"), CE04D(
                                                                                                                                                                                                                                                                                                          Kind.CAPITAL,
                                                                                                                                                                                                                                                                                                          "Capital ICT: laptops, desktops and tablets"), CE04E(
                                                                                                                                                                                                                                                                                                              Kind.CAPITAL,
                                                                                                                                                                                                                                                                                                              "Capital ICT: other hardware"), B01(
                                                                                                                                                                                                                                                                                                                  Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                  "Committed revenue balance"), B02(
                                                                                                                                                                                                                                                                                                                      Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                      "Uncommitted revenue balance"), B03(
                                                                                                                                                                                                                                                                                                                          Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                          "Devolved formula capital balance"), B05(
                                                                                                                                                                                                                                                                                                                              Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                              "Other capital balance"), B06(
                                                                                                                                                                                                                                                                                                                                  Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                                  "Community-focused revenue balance"), B07(
                                                                                                                                                                                                                                                                                                                                      Kind.BALANCE,
                                                                                                                                                                                                                                                                                                                                      "Outstanding capital loans");

  /// What a line counts.
  public enum Kind {
    INCOME, SPENDING, OPENING, CAPITAL, BALANCE
  }

  private static final Pattern AT_START = Pattern
      .compile("\\s*(OB|CI|CE|I|E|B)(\\d{2})([a-gA-G])?(?![0-9A-Za-z/+:]).*", Pattern.DOTALL);

  private final Kind kind;
  private final String title;

  FinanceCode(Kind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /// The code that a heading or cell starts with, alone or before its title, such as `E01`, `E28a
  /// Bought in services` or `I18d`; empty for totals such as `I01/2` or `E12:E14` and for any
  /// other text.
  public static Optional<FinanceCode> startOf(String text) {
    Matcher match = AT_START.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String letter = match.group(3) == null ? "" : match.group(3).toUpperCase(Locale.ROOT);
    String name = match.group(1) + match.group(2) + letter;
    for (FinanceCode code : values()) {
      if (code.name().equals(name)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  public Kind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public boolean isIncome() {
    return kind == Kind.INCOME;
  }

  /// Whether the line is part of total expenditure: every E line but E30, which is taken
  /// off income.
  public boolean isSpending() {
    return kind == Kind.SPENDING && this != E30;
  }

  /// The code as the return writes it: `E01`, `E28a`, `E20A`.
  public String code() {
    boolean smallLetter = name().startsWith("I") || name().startsWith("E28");
    return smallLetter
        ? name().substring(0, 3) + name().substring(3).toLowerCase(Locale.ROOT)
        : name();
  }

  /// The undivided line that this one is a part of, such as E20 for E20C; itself where it is whole.
  public FinanceCode whole() {
    boolean part = Character.isLetter(name().charAt(name().length() - 1));
    return part ? valueOf(name().substring(0, name().length() - 1)) : this;
  }
}
