package viability.model.assumption;

import static viability.model.assumption.Topic.CLASSES;
import static viability.model.assumption.Unit.COUNT;
import static viability.model.assumption.Unit.FACTOR;
import static viability.model.assumption.Unit.PER_CENT;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// What is assumed of classes and the staff they take; named in [Assumptions#ALL].
public final class StaffAssumptions {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");

  public static final Assumption CLASSES_TYPED = new Assumption("classes-typed",
      "Classes, Reception to Year 6", CLASSES, COUNT, Reach.SCHOOL_YEAR, 0, 60, 1, 0, 0, List.of(),
      "Classes from September of a school year, as the school has them or means to. Counted from its pupils unless"
          + " typed.");
  public static final Assumption CLASS_NOTICE = of("class-notice",
      "A teacher fewer decided in time", CLASSES, PER_CENT, Reach.SCHOOL_YEAR, 0, 1, 1, 0, 0, 1,
      "100% where it is decided by 31 May that a teacher's post ends with the school year; 0% where it is later, and"
          + " the post ends one term later.");
  public static final Assumption EXCEPTED_PUPILS = of("excepted-pupils",
      "Excepted pupils in each infant year group", CLASSES, Unit.PUPILS, Reach.SCHOOL, 0, 10, 1, 0,
      0, 0, "Pupils by whom a full infant class may lawfully go over its limit without another.");
  public static final Assumption ASSISTANTS_PER_CLASS = of("assistants-per-class",
      "Assistants for each class", CLASSES, FACTOR, Reach.SCHOOL, 0, 3, 0.1, -0.2, 0.2, 1,
      "Teaching assistants that come and go with a class.");
  public static final Assumption SECONDARY_CLASS_SIZE = new Assumption("secondary-class-size",
      "Pupils in a secondary class", CLASSES, Unit.PUPILS, Reach.SCHOOL, 15, 35, 0.5, -1, 1,
      List.of(new Default(0, 27,
          new Source(Mark.FOUND, "curriculum-led planning, smartcurriculum.net", "2019"))),
      "On average over the week, Year 7 to Year 11.");
  public static final Assumption CONTACT_RATIO = new Assumption("contact-ratio",
      "Share of the week a secondary teacher teaches", CLASSES, PER_CENT, Reach.SCHOOL, 0.5, 0.9,
      0.01, -0.02, 0.02,
      List.of(new Default(0, 0.78,
          new Source(Mark.FOUND, "curriculum and financial planning tool, target", "2026"))),
      "Periods taught as a share of the timetable; a tenth for planning makes 90% the most.");
  public static final Assumption CURRICULUM_BONUS = of("curriculum-bonus",
      "Secondary periods beyond the basic class", CLASSES, PER_CENT, Reach.SCHOOL, -0.2, 0.5, 0.01,
      -0.02, 0.02, 0,
      "Extra periods for small options and setting, as a share of what that class size takes.");
  public static final Assumption SECONDARY_PERIODS = of("secondary-periods",
      "Periods in a secondary week", CLASSES, COUNT, Reach.SCHOOL, 20, 60, 1, 0, 0, 25,
      "Changes how load is counted, not how many teachers are needed.");
  public static final Assumption WHOLE_CLASSES = of("secondary-whole-classes",
      "Secondary year groups in whole classes", CLASSES, PER_CENT, Reach.SCHOOL, 0, 1, 1, 0, 0, 0,
      "100% teaches each year group in whole classes, a part counting as one; 0% takes the average.");
  public static final Assumption TEACHERS_PENSION = new Assumption("teachers-pension",
      "Teachers' pension, paid by the school", Topic.TEACHER_PAY, PER_CENT, Reach.ALL, 0.15, 0.4,
      0.0001, -0.02, 0.02,
      List.of(new Default(0, 0.2868, new Source(Mark.MEMORY,
          "teachers' pension scheme, administration included", "April 2024"))),
      "Of pay, for posts on a teachers' pay scale.");
  public static final Assumption SUPPORT_PENSION = of("support-pension",
      "Support staff pension, paid by the school", Topic.SUPPORT_PAY, PER_CENT, Reach.ALL, 0.1,
      0.35, 0.005, -0.02, 0.02, 0.2,
      "Of pay, for other posts on a pay scale: the local government scheme, often 15% to 25%.");
  public static final Assumption LEVY = of("apprenticeship-levy", "Apprenticeship levy",
      Topic.TEACHER_PAY, PER_CENT, Reach.ALL, 0, 0.01, 0.001, 0, 0, 0,
      "Of pay, for posts on a pay scale; 0.5% where the school bears it.");
  public static final Assumption TURNOVER = of("teacher-turnover", "Teachers leaving in a year",
      CLASSES, PER_CENT, Reach.SCHOOL, 0, 0.5, 0.01, -0.04, 0.04, 0.1,
      "Posts that are given up as their holders leave need no redundancy.");
  public static final Assumption REDUNDANCY_AGE = of("redundancy-age",
      "Age of a teacher made redundant", CLASSES, COUNT, Reach.SCHOOL, 21, 67, 1, -8, 8, 40,
      "In years; with service it gives the weeks' pay due.");
  public static final Assumption REDUNDANCY_SERVICE = of("redundancy-service",
      "Service of a teacher made redundant", CLASSES, COUNT, Reach.SCHOOL, 0, 40, 1, -5, 5, 8,
      "In full years with any council; fewer than 2 give nothing, more than 20 no more.");
  public static final Assumption REDUNDANCY_BORNE = new Assumption("redundancy-borne",
      "Redundancy pay the school bears", CLASSES, PER_CENT, Reach.SCHOOL, 0, 1, 0.05, 0, 0.5,
      List.of(new Default(0, 0, new Source(Mark.MEMORY,
          "Education Act 2002, section 37: the council, unless it has good reason to charge the school",
          ""))),
      "The rest falls to the council. Many councils charge the school.");

  static final List<Assumption> ALL = List.of(CLASSES_TYPED, CLASS_NOTICE, EXCEPTED_PUPILS,
      ASSISTANTS_PER_CLASS, SECONDARY_CLASS_SIZE, CONTACT_RATIO, CURRICULUM_BONUS,
      SECONDARY_PERIODS, WHOLE_CLASSES, TEACHERS_PENSION, SUPPORT_PENSION, LEVY, TURNOVER,
      REDUNDANCY_AGE, REDUNDANCY_SERVICE, REDUNDANCY_BORNE);

  private StaffAssumptions() {}

  private static Assumption of(String name, String title, Topic topic, Unit unit, Reach reach,
      double least, double most, double step, double low, double high, double usual,
      String meaning) {
    return new Assumption(name, title, topic, unit, reach, least, most, step, low, high,
        List.of(new Default(0, usual, ESTIMATE)), meaning);
  }
}
