package viability.model.assumption;

import static viability.model.assumption.Unit.FACTOR;
import static viability.model.assumption.Unit.PER_CENT;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// How far the future may differ from what is assumed: the size of each shock, as one standard
/// deviation, and how much some move together. A size of nothing switches a shock off. They move no
/// central figure.
public final class ShockSizes {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");
  private static final Source AUTHORITIES = new Source(Mark.DERIVED,
      "errors of forecasts for 119 English authorities, launches 2015 to 2021", "2022");
  private static final Source SCHOOLS = new Source(Mark.DERIVED,
      "errors of forecasts for twelve schools of one American district", "");

  public static final Assumption BIRTHS = of("births-spread", "Births not yet known, a year",
      Reach.ALL, 0, 0.1, 0.001, 0.025, AUTHORITIES,
      "Each year's births after the last known, or all years' where none are loaded; it builds up year on year.");
  public static final Assumption TAKE_UP = of("take-up-spread",
      "Share of births starting, its level", Reach.ALL, 0, 0.2, 0.001, 0.03, AUTHORITIES,
      "How far the share of the area's children who start school here is from what is assumed, in every year alike.");
  public static final Assumption TAKE_UP_DRIFT = of("take-up-drift",
      "Share of births starting, change a year", Reach.ALL, 0, 0.1, 0.001, 0.017, AUTHORITIES,
      "From the second year ahead, building up year on year.");
  public static final Assumption AREA_PROGRESSION = of("area-progression-spread",
      "Pupils staying, the area's year", Reach.ALL, 0, 0.05, 0.001, 0.007, AUTHORITIES,
      "What all year groups of all schools gain or lose together in a school year, as families come and go.");
  public static final Assumption AREA_PROGRESSION_HELD = of("area-progression-held",
      "Pupils staying, the area's ratios themselves", Reach.ALL, 0, 0.05, 0.0001, 0.0044,
      new Source(Mark.DERIVED, "a year's error over a mean of three years weighted 3-2-1", "2022"),
      "How far the ratios assumed are from the true ones, in every year alike.");
  public static final Assumption SCHOOL_PROGRESSION = of("school-progression-spread",
      "Pupils staying, one school's year group, for a single pupil", Reach.SCHOOL, 0, 3, 0.01, 0.8,
      SCHOOLS,
      "Divided by the square root of the pupils in a year group: 80% is 15% for a year group of 30.");
  public static final Assumption LARGE_PROGRESSION = of("large-progression-spread",
      "The same where year groups average 300 or more", Reach.SCHOOL, 0, 3, 0.01, 0.43, AUTHORITIES,
      "Divided by the square root of the pupils in a year group.");
  public static final Assumption PROGRESSION_HELD = of("progression-held",
      "A school's ratios themselves, as a part of a year's error", Reach.ALL, 0, 2, 0.01, 0.55,
      new Source(Mark.DERIVED, "a year's error over a mean of four years weighted 4-3-2-1", ""),
      "How far a school's own ratios are from the true ones, in every year alike.");
  public static final Assumption INTAKE_SHARE = new Assumption("intake-share-spread",
      "A school's share of new pupils, against chance", Topic.UNCERTAINTY, FACTOR, Reach.SCHOOL, 0,
      10, 0.1, 0, 0, List.of(new Default(0, 1.2, SCHOOLS)),
      "1 is how far intakes of this size differ by chance alone; where parents choose more freely it may be 2 to 6.");
  public static final Assumption INFLOW = of("y7-inflow-spread", "Year 7, its level", Reach.ALL, 0,
      0.2, 0.001, 0.023, AUTHORITIES,
      "How far Year 7 is from what is assumed of Year 6 before it, in every year alike.");
  public static final Assumption INFLOW_DRIFT = of("y7-inflow-drift", "Year 7, change a year",
      Reach.ALL, 0, 0.1, 0.001, 0.021, AUTHORITIES,
      "From the second year ahead, building up year on year.");
  public static final Assumption STAY_ON_12 = of("year-12-spread", "Staying on into Year 12",
      Reach.ALL, 0, 0.5, 0.01, 0.13, AUTHORITIES, "In each year, of the whole area.");
  public static final Assumption STAY_ON_13 = of("year-13-spread", "Staying on into Year 13",
      Reach.ALL, 0, 0.5, 0.01, 0.06, AUTHORITIES, "In each year, of the whole area.");
  public static final Assumption EHCP = of("ehcp-spread",
      "Education, health and care plans, a year's change of the odds", Reach.ALL, 0, 0.5, 0.005,
      0.05, ESTIMATE, "It builds up year on year.");
  public static final Assumption TURNOVER = of("teacher-turnover-spread",
      "Teachers leaving in a year", Reach.SCHOOL, 0, 0.2, 0.005, 0.03, ESTIMATE,
      "In each September, of each school.");
  public static final Assumption TEACHER_PAY = new Assumption("teacher-pay-spread",
      "Teacher pay award", Topic.UNCERTAINTY, PER_CENT, Reach.YEAR, 0, 0.1, 0.0025, 0, 0,
      List.of(new Default(2025, 0, new Source(Mark.FOUND, "the award is made", "2026")),
          new Default(2027, 0.005, ESTIMATE), new Default(2028, 0.01, ESTIMATE)),
      "The award from 1 September of a school year.");
  public static final Assumption TEACHER_DRIFT = yearly("teacher-drift-spread",
      "Teachers moving up the scale", 0.003);
  public static final Assumption SUPPORT_PAY = yearly("support-pay-spread",
      "Support staff pay award", 0.01);
  public static final Assumption ENERGY = yearly("energy-spread", "Energy prices", 0.1);
  public static final Assumption CATERING = yearly("catering-spread", "Catering prices", 0.015);
  public static final Assumption OTHER_PRICES = yearly("other-prices-spread", "Other prices", 0.01);
  public static final Assumption FUNDING = new Assumption("funding-spread", "Funding per pupil",
      Topic.FUNDING, PER_CENT, Reach.YEAR, 0, 0.1, 0.0025, 0, 0,
      List.of(new Default(2025, 0, new Source(Mark.FOUND, "rates are announced", "2026-27")),
          new Default(2027, 0.01, ESTIMATE)),
      "A funding year's change of the rates, after the last known.");
  public static final Assumption PAY_WITH_FUNDING = of("pay-with-funding",
      "Pay awards and funding move together", Reach.ALL, 0, 1, 0.05, 0.5, ESTIMATE,
      "The correlation between any two of them in a year: none at 0%, in step at 100%.");
  public static final Assumption PRICES_TOGETHER = of("prices-together", "Prices move together",
      Reach.ALL, 0, 1, 0.05, 0.5, ESTIMATE,
      "The correlation between any two of energy, catering and other prices in a year.");

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(BIRTHS, TAKE_UP, TAKE_UP_DRIFT,
      AREA_PROGRESSION, AREA_PROGRESSION_HELD, SCHOOL_PROGRESSION, LARGE_PROGRESSION,
      PROGRESSION_HELD, INTAKE_SHARE, INFLOW, INFLOW_DRIFT, STAY_ON_12, STAY_ON_13, EHCP, TURNOVER,
      TEACHER_PAY, TEACHER_DRIFT, SUPPORT_PAY, ENERGY, CATERING, OTHER_PRICES, FUNDING,
      PAY_WITH_FUNDING, PRICES_TOGETHER);

  private ShockSizes() {}

  private static Assumption yearly(String name, String title, double usual) {
    return of(name, title, Reach.ALL, 0, 0.5, 0.0025, usual, ESTIMATE, "In each year.");
  }

  private static Assumption of(String name, String title, Reach reach, double least, double most,
      double step, double usual, Source source, String meaning) {
    return new Assumption(name, title, Topic.UNCERTAINTY, PER_CENT, reach, least, most, step, 0, 0,
        List.of(new Default(0, usual, source)), meaning);
  }
}
