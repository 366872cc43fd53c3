package viability.model.assumption;

import static viability.model.assumption.Unit.FACTOR;
import static viability.model.assumption.Unit.PER_CENT;
import static viability.model.assumption.Unit.YEARS;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// Where red becomes amber and amber green, and the limits a council holds a budget to: all can be
/// changed. They rate results and move none.
public final class Thresholds {

  private static final Source PLANNING_TOOL = new Source(Mark.FOUND,
      "bands of the national curriculum and financial planning tool", "2026");
  private static final Source RISK_ANALYSIS = new Source(Mark.FOUND,
      "bands of the national risk analysis for councils, in development, there of net spending",
      "2026");
  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");
  private static final Source CLASS_COST = new Source(Mark.MEMORY,
      "about 24 to 27 pupils pay for a class and its part of the school, at inner London costs",
      "2025");

  public static final Assumption IN_YEAR_RED = share("in-year-red",
      "In-year balance: red below, of income", -0.3, 0.3, -0.05, PLANNING_TOOL);
  public static final Assumption IN_YEAR_GREEN = share("in-year-green",
      "In-year balance: green from, of income", -0.3, 0.3, 0, PLANNING_TOOL);
  public static final Assumption RESERVE_RED = share("reserve-red", "Reserve: red below, of income",
      -0.3, 0.3, 0, ESTIMATE);
  public static final Assumption RESERVE_GREEN = share("reserve-green",
      "Reserve: green from, of income", -0.3, 0.3, 0.02, ESTIMATE);
  public static final Assumption OCCUPANCY_RED = share("occupancy-red", "Places filled: red below",
      0, 1.2, 0.7, ESTIMATE);
  public static final Assumption OCCUPANCY_GREEN = share("occupancy-green",
      "Places filled: green from", 0, 1.2, 0.85, ESTIMATE);
  public static final Assumption STAFF_AMBER = share("staff-amber",
      "Staff costs: amber from, of spending", 0.5, 1, 0.8, RISK_ANALYSIS);
  public static final Assumption STAFF_RED = share("staff-red",
      "Staff costs: red from, of spending", 0.5, 1, 0.95, RISK_ANALYSIS);
  public static final Assumption PRIMARY_CLASS_RED = number("primary-class-red",
      "Primary class size: red below", 10, 30, 0.5, 24, CLASS_COST);
  public static final Assumption PRIMARY_CLASS_GREEN = number("primary-class-green",
      "Primary class size: green from", 10, 30, 0.5, 27, CLASS_COST);
  public static final Assumption SECONDARY_CLASS_RED = number("secondary-class-red",
      "Secondary class size: red below", 10, 35, 0.5, 19.5, PLANNING_TOOL);
  public static final Assumption SECONDARY_CLASS_GREEN = number("secondary-class-green",
      "Secondary class size: green from", 10, 35, 0.5, 20, PLANNING_TOOL);
  public static final Assumption SECONDARY_CLASS_HIGH = number("secondary-class-high",
      "Secondary class size: amber again from", 10, 35, 0.5, 22.5, PLANNING_TOOL);
  public static final Assumption SECONDARY_CLASS_TOP = number("secondary-class-top",
      "Secondary class size: red again from", 10, 35, 0.5, 23.5, PLANNING_TOOL);
  public static final Assumption CONTACT_RED = number("contact-red",
      "Teacher contact ratio: red below", 0.5, 0.9, 0.01, 0.7, PLANNING_TOOL);
  public static final Assumption CONTACT_GREEN = number("contact-green",
      "Teacher contact ratio: green from", 0.5, 0.9, 0.01, 0.74, PLANNING_TOOL);
  public static final Assumption CONTACT_HIGH = number("contact-high",
      "Teacher contact ratio: amber again from", 0.5, 0.9, 0.01, 0.8, PLANNING_TOOL);
  public static final Assumption CONTACT_TOP = number("contact-top",
      "Teacher contact ratio: red again from", 0.5, 0.9, 0.01, 0.82, PLANNING_TOOL);
  public static final Assumption LICENCE_YEARS = new Assumption("licence-years",
      "Years in which a deficit is to be cleared", Topic.VIABILITY, YEARS, Reach.ALL, 1, 5, 1, 0, 0,
      List.of(new Default(0, 3,
          new Source(Mark.FOUND, "licensed deficits in Essex, Hampshire and Derbyshire", ""))),
      "From the first 31 March below zero to a 31 March that is not.");
  public static final Assumption DEFICIT_LIMIT = share("deficit-limit",
      "Deficit that calls for a recovery plan, of income", 0, 0.2, 0.05,
      new Source(Mark.MEMORY, "revision of councils' schemes directed by the department", ""));
  public static final Assumption SURPLUS_PRIMARY = share("surplus-primary",
      "Surplus looked at: primary and special, of income", 0, 0.3, 0.08,
      new Source(Mark.FOUND, "Ealing's and Cumbria's schemes; councils differ", ""));
  public static final Assumption SURPLUS_SECONDARY = share("surplus-secondary",
      "Surplus looked at: secondary, of income", 0, 0.3, 0.05,
      new Source(Mark.FOUND, "Ealing's and Cumbria's schemes; councils differ", ""));

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(IN_YEAR_RED, IN_YEAR_GREEN, RESERVE_RED,
      RESERVE_GREEN, OCCUPANCY_RED, OCCUPANCY_GREEN, STAFF_AMBER, STAFF_RED, PRIMARY_CLASS_RED,
      PRIMARY_CLASS_GREEN, SECONDARY_CLASS_RED, SECONDARY_CLASS_GREEN, SECONDARY_CLASS_HIGH,
      SECONDARY_CLASS_TOP, CONTACT_RED, CONTACT_GREEN, CONTACT_HIGH, CONTACT_TOP, LICENCE_YEARS,
      DEFICIT_LIMIT, SURPLUS_PRIMARY, SURPLUS_SECONDARY);

  private Thresholds() {}

  private static Assumption share(String name, String title, double least, double most,
      double usual, Source source) {
    return new Assumption(name, title, Topic.VIABILITY, PER_CENT, Reach.ALL, least, most, 0.005, 0,
        0, List.of(new Default(0, usual, source)), "Rates results; moves none.");
  }

  private static Assumption number(String name, String title, double least, double most,
      double step, double usual, Source source) {
    return new Assumption(name, title, Topic.VIABILITY, FACTOR, Reach.ALL, least, most, step, 0, 0,
        List.of(new Default(0, usual, source)), "Rates results; moves none.");
  }
}
