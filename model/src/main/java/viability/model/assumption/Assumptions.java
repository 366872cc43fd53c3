package viability.model.assumption;

import static viability.model.assumption.Topic.CLASSES;
import static viability.model.assumption.Topic.FUNDING;
import static viability.model.assumption.Topic.PARTNERSHIP;
import static viability.model.assumption.Topic.PRICES;
import static viability.model.assumption.Topic.PUPILS;
import static viability.model.assumption.Unit.DAYS;
import static viability.model.assumption.Unit.FACTOR;
import static viability.model.assumption.Unit.PER_CENT;
import static viability.model.assumption.Unit.POUNDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// The contents page of assumptions. Figures marked from memory are editable defaults.
public final class Assumptions {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");
  private static final String AWARDS = "government response to the pay review body";

  public static final Assumption INTAKE = new Assumption("intake", "Pupils starting", PUPILS,
      Unit.PUPILS, Reach.SCHOOL_YEAR, 0, 300, 1, -6, 6, List.of(),
      "Pupils in the school's first year group in October of a school year. Worked out from births or past intakes"
          + " unless typed.");
  public static final Assumption INTAKE_CHANGE = of("intake-change",
      "Births and applications, extra change a year", PUPILS, PER_CENT, Reach.SCHOOL_YEAR, -0.15,
      0.15, 0.005, -0.02, 0.02, 0,
      "Each year's change in new pupils beyond what births or past intakes say; it builds up year on year.");
  public static final Assumption STAYING = of("staying", "Pupils staying from year to year", PUPILS,
      PER_CENT, Reach.SCHOOL_YEAR, -0.1, 0.1, 0.005, -0.01, 0.01, 0,
      "Added to the share of each year group that moves up with the school, in each school year.");
  public static final Assumption Y7_INFLOW = of("y7-inflow",
      "Year 7: pupils from elsewhere, extra change a year", PUPILS, PER_CENT, Reach.SCHOOL_YEAR,
      -0.15, 0.15, 0.005, -0.02, 0.02, 0,
      "Each year's change in Year 7 beyond what Year 6 before it says, as fewer or more join from other areas and"
          + " schools; it builds up year on year.");
  public static final Assumption STAY_ON = of("stay-on", "Sixth form: pupils staying on", PUPILS,
      PER_CENT, Reach.SCHOOL_YEAR, -0.3, 0.3, 0.01, -0.13, 0.13, 0,
      "Added to the share of Year 11 in Year 12 a year later, and of each sixth-form year in the next. A"
          + " forecast of Year 12 a year ahead is usually out by about 13% even for a whole authority.");
  public static final Assumption NURSERY_CHANGE = of("nursery-change",
      "Nursery pupils, change a year", PUPILS, PER_CENT, Reach.SCHOOL_YEAR, -0.3, 0.3, 0.01, 0, 0,
      0,
      "Change in each nursery year group from the school year before; without it they stay as they are.");
  public static final Assumption HOUSING = of("housing", "Pupils from new homes", PUPILS,
      Unit.PUPILS, Reach.SCHOOL_YEAR, 0, 300, 1, 0, 0, 0,
      "Extra pupils joining in a school year, spread evenly over the year groups as far as there is room. None unless"
          + " typed: births and past rolls may already hold children of new homes.");
  public static final Assumption ANNOUNCEMENT_LOSS = of("announcement-loss",
      "Pupils leaving once closure is talked of", PUPILS, PER_CENT, Reach.SCHOOL_YEAR, 0, 1, 0.01,
      0, 0.25, 0,
      "The share of each year group that leaves in a school year beyond the usual. After closure was announced one"
          + " school fell from 176 to 130 pupils in six months, another from 121 to about 40 in five. New pupils have"
          + " their own figure.");
  public static final Assumption LEAVING_AREA = of("leaving-area",
      "Pupils of a closing school who leave the area", PUPILS, PER_CENT, Reach.SCHOOL_YEAR, 0, 1,
      0.01, -0.1, 0.2, 0.1,
      "The share of a closing school's pupils who go to none of the loaded schools; from none to 30% is usual to try.");
  public static final Assumption SAME_FAITH = of("same-faith",
      "A school of the same faith counts as nearer", PUPILS, FACTOR, Reach.ALL, 1, 10, 0.5, 0, 0, 2,
      "How many times nearer, when pupils of a closing school look for another.");
  public static final Assumption EHCP_GROWTH = new Assumption("ehcp-growth",
      "Education, health and care plans: growth of their share", PUPILS, PER_CENT,
      Reach.SCHOOL_YEAR, -0.3, 0.3, 0.005, -0.064, 0.064,
      List.of(new Default(0, 0.13,
          new Source(Mark.DERIVED, "national share of pupils, January 2025 to January 2026",
              "2026"))),
      "How fast the odds that a pupil has a plan grow in the first year after the last count; each later year counts"
          + " four fifths of the one before.");
  public static final Assumption EHCP_CAP = of("ehcp-cap",
      "Education, health and care plans: highest share", PUPILS, PER_CENT, Reach.SCHOOL_YEAR, 0, 1,
      0.01, 0, 0, 1,
      "The share of pupils with a plan grows no further than this; 100% is no limit.");
  public static final Assumption FUNDING_GROWTH = new Assumption("funding-growth",
      "Funding per pupil", FUNDING, PER_CENT, Reach.YEAR, -0.05, 0.08, 0.0025, -0.013, 0.013,
      List.of(
          new Default(2025, 0.0223,
              new Source(Mark.FOUND, "national funding announcement", "2025-26")),
          new Default(2026, 0.021,
              new Source(Mark.FOUND, "national funding statement", "November 2025")),
          new Default(2027, 0.015, ESTIMATE)),
      "Change in the funding rates from the funding year before, after the last known rates.");
  public static final Assumption AREA_COST = of("area-cost", "Area cost adjustment", FUNDING,
      FACTOR, Reach.SCHOOL, 1, 1.3, 0.001, -0.01, 0.01, 1.18,
      "What funding rates are multiplied by for local labour costs.");
  public static final Assumption TEACHER_PAY = new Assumption("teacher-pay", "Teacher pay award",
      Topic.TEACHER_PAY, PER_CENT, Reach.YEAR, -0.02, 0.1, 0.0025, -0.013, 0.013,
      List.of(new Default(2024, 0.055, new Source(Mark.FOUND, AWARDS, "July 2024")),
          new Default(2025, 0.04, new Source(Mark.FOUND, AWARDS, "2025")),
          new Default(2026, 0.035, new Source(Mark.FOUND, AWARDS, "2026")),
          new Default(2027, 0.03, new Source(Mark.FOUND, AWARDS, "2026")),
          new Default(2028, 0.025, ESTIMATE)),
      "The award from 1 September of a school year.");
  public static final Assumption TEACHER_DRIFT = of("teacher-drift", "Teachers moving up the scale",
      Topic.TEACHER_PAY, PER_CENT, Reach.YEAR, -0.02, 0.03, 0.0025, -0.004, 0.004, 0.005,
      "Growth in average teacher cost beyond the award.");
  public static final Assumption SUPPORT_PAY = new Assumption("support-pay",
      "Support staff pay award", Topic.SUPPORT_PAY, PER_CENT, Reach.YEAR, -0.02, 0.1, 0.0025,
      -0.013, 0.013,
      List.of(new Default(2025, 0.032, ESTIMATE), new Default(2026, 0.025, ESTIMATE)),
      "The award from 1 April of a funding year.");
  public static final Assumption PAY_GRANT = new Assumption("pay-grant",
      "Teacher pay award met by grant", Topic.TEACHER_PAY, PER_CENT, Reach.YEAR, 0, 1, 0.05, -0.2,
      0,
      List.of(new Default(2025, 0, ESTIMATE),
          new Default(2026, 1, new Source(Mark.FOUND, AWARDS, "2026")),
          new Default(2028, 0, ESTIMATE)),
      "The share of a September's award, beyond the first 1% that schools bear, that a grant pays for and goes on"
          + " paying in cash.");
  public static final Assumption ENERGY = of("energy", "Energy prices", PRICES, PER_CENT,
      Reach.YEAR, -0.3, 0.6, 0.01, -0.13, 0.13, 0.02, "Change from the funding year before.");
  public static final Assumption CATERING = of("catering", "Catering prices", PRICES, PER_CENT,
      Reach.YEAR, -0.05, 0.15, 0.005, -0.02, 0.02, 0.025, "Change from the funding year before.");
  public static final Assumption OTHER_PRICES = of("other-prices", "Other prices", PRICES, PER_CENT,
      Reach.YEAR, -0.05, 0.15, 0.005, -0.013, 0.013, 0.02, "Change from the funding year before.");
  public static final Assumption INFANT_CAP = new Assumption("infant-cap",
      "Most pupils in an infant class", CLASSES, Unit.PUPILS, Reach.SCHOOL, 15, 30, 1, 0, 0,
      List.of(new Default(0, 30,
          new Source(Mark.FOUND, "School Standards and Framework Act 1998, section 1", ""))),
      "Reception, Year 1 and Year 2: at most 30 to a teacher by law.");
  public static final Assumption JUNIOR_CAP = of("junior-cap", "Most pupils in other classes",
      CLASSES, Unit.PUPILS, Reach.SCHOOL, 15, 35, 1, 0, 0, 30,
      "Year 3 and above: no limit in law; 30 is usual.");
  public static final Assumption TEACHERS_PER_CLASS = new Assumption("teachers-per-class",
      "Teachers for each class", CLASSES, FACTOR, Reach.SCHOOL, 1, 2, 0.01, -0.05, 0.05,
      List.of(new Default(0, 1.11,
          new Source(Mark.DERIVED, "one class and a tenth of the week for planning", ""))),
      "Teachers that come and go with a class, with cover for planning time.");
  public static final Assumption CLASS_TEACHER_COST = new Assumption("class-teacher-cost",
      "A class teacher's cost", CLASSES, POUNDS, Reach.SCHOOL, 40_000, 110_000, 500, -8_000, 8_000,
      List.of(new Default(0, 74_395, new Source(Mark.DERIVED,
          "inner London M6 with national insurance and pension", "September 2025"))),
      "Pay with on-costs in a year, at base-year prices.");
  public static final Assumption CLASS_ASSISTANT_COST = of("class-assistant-cost",
      "An assistant's cost", CLASSES, POUNDS, Reach.SCHOOL, 0, 60_000, 500, -5_000, 5_000, 20_000,
      "What each class's assistants cost in a year where there is one for each class, at base-year prices.");
  public static final Assumption HEAD_COST = of("head-cost", "Headteacher's cost", PARTNERSHIP,
      POUNDS, Reach.SCHOOL, 60_000, 230_000, 500, -10_000, 10_000, 115_000,
      "Pay with on-costs in a year, at base-year prices, where the plan lists no headteacher's post. Our estimate lies"
          + " inside the inner London leadership scale.");
  public static final Assumption HEAD_OF_SCHOOL_UPLIFT = of("head-of-school-uplift",
      "Head of school uplift", PARTNERSHIP, POUNDS, Reach.SCHOOL, 0, 30_000, 100, -2_000, 2_000,
      7_100,
      "Extra pay in a year, before on-costs, for whoever leads a school day to day when the head is shared.");
  public static final Assumption ON_COSTS = new Assumption("teacher-on-costs",
      "On-costs of a teacher's extra pay", PARTNERSHIP, PER_CENT, Reach.ALL, 0.2, 0.6, 0.001, -0.01,
      0.01,
      List.of(new Default(0, 0.4368,
          new Source(Mark.MEMORY,
              "national insurance 15% (published) and teachers' pension 28.68% (from memory)",
              "2025"))),
      "National insurance and pension the school pays on top of each extra pound of pay.");
  public static final Assumption COVER_DAYS = of("cover-days", "Days the head is covered",
      PARTNERSHIP, DAYS, Reach.SCHOOL, 0, 195, 1, -10, 20, 38,
      "Days in a year when another teacher is paid to stand in for a shared head.");
  public static final Assumption COVER_DAY_COST = of("cover-day-cost", "Cost of a day's cover",
      PARTNERSHIP, POUNDS, Reach.SCHOOL, 0, 500, 5, -40, 40, 200,
      "A supply teacher for a day, at base-year prices.");
  public static final Assumption TRAVEL = of("travel", "Travel between schools", PARTNERSHIP,
      POUNDS, Reach.SCHOOL, 0, 10_000, 50, -300, 300, 600,
      "In a year, for each school that shares a post.");
  public static final Assumption MANAGER_COST = of("manager-cost", "Business manager's cost",
      PARTNERSHIP, POUNDS, Reach.SCHOOL, 20_000, 110_000, 500, -8_000, 8_000, 58_000,
      "Pay with on-costs in a year, at base-year prices, where the plan lists no business manager's post.");
  public static final Assumption SHARED_MANAGER_EXTRA = of("shared-manager-extra",
      "Shared business manager: extra cost", PARTNERSHIP, PER_CENT, Reach.ALL, 0, 1, 0.05, -0.1,
      0.2, 0.2,
      "More hours or pay for a business manager who serves more than one school, as a share of the post.");
  public static final Assumption CONTRACT_SAVING = of("contract-saving",
      "Contract saving at renewal", PARTNERSHIP, PER_CENT, Reach.ALL, 0, 0.2, 0.005, -0.02, 0.05,
      0.05,
      "Saved on cleaning, ICT, catering supplies and bought-in services once contracts are joined.");
  public static final Assumption SET_UP_COST = of("set-up-cost", "One-off cost of setting up",
      PARTNERSHIP, POUNDS, Reach.ALL, 0, 150_000, 1_000, -15_000, 25_000, 30_000,
      "Legal and personnel advice, joining systems, recruitment: once, shared between the schools.");

  private static final List<Assumption> MOVERS = List.of(INTAKE, INTAKE_CHANGE, STAYING, Y7_INFLOW,
      STAY_ON, NURSERY_CHANGE, HOUSING, ANNOUNCEMENT_LOSS, LEAVING_AREA, SAME_FAITH, EHCP_GROWTH,
      EHCP_CAP, FUNDING_GROWTH, AREA_COST, TEACHER_PAY, TEACHER_DRIFT, SUPPORT_PAY, PAY_GRANT,
      ENERGY, CATERING, OTHER_PRICES, INFANT_CAP, JUNIOR_CAP, TEACHERS_PER_CLASS,
      CLASS_TEACHER_COST, CLASS_ASSISTANT_COST, HEAD_COST, HEAD_OF_SCHOOL_UPLIFT, ON_COSTS,
      COVER_DAYS, COVER_DAY_COST, TRAVEL, MANAGER_COST, SHARED_MANAGER_EXTRA, CONTRACT_SAVING,
      SET_UP_COST);

  /// Every assumption, in the order lists show them: what moves results, classes and staff among
  /// it, what a funding statement says, then how long steps take, the thresholds that rate results,
  /// what a school counts of its staff, the sizes of shocks, and what actions may save.
  public static final List<Assumption> ALL = Stream.of(MOVERS, PartnershipAssumptions.ALL,
      StaffAssumptions.ALL, FundingInputs.ALL, GrantAssumptions.ALL, Lead.ALL, Thresholds.ALL,
      StaffCounts.ALL, ShockSizes.ALL, Savings.ALL).flatMap(List::stream).toList();

  private Assumptions() {}

  /// The assumption of a name, if there is one.
  public static Optional<Assumption> named(String name) {
    return ALL.stream().filter(assumption -> assumption.name().equals(name)).findFirst();
  }

  private static Assumption of(String name, String title, Topic topic, Unit unit, Reach reach,
      double least, double most, double step, double low, double high, double usual,
      String meaning) {
    return new Assumption(name, title, topic, unit, reach, least, most, step, low, high,
        List.of(new Default(0, usual, ESTIMATE)), meaning);
  }
}
