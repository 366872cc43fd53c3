package viability.model.arrangement;

import java.time.LocalDate;
import java.time.Month;
import viability.model.staff.Notice;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.SchoolYear;

/// A date in the calendar of schools that a decision has to meet, whatever else it waits for.
///
/// Each gives the last day on which a decision for a start is still in time.
public enum SetBack {
  /// Teachers who are to leave by 31 August are told by 31 May.
  TEACHER_NOTICE("Teachers' notice: 31 May for a post that ends on 31 August", Mark.MEMORY,
      "teachers' usual notice date") {
    @Override
    public LocalDate latest(LocalDate starts) {
      return Notice.TEACHER.lastDay(SchoolYear.of(starts));
    }
  },
  /// Heads who are to leave by 31 August are told by 30 April.
  HEAD_NOTICE("Headteachers' notice: 30 April for a post that ends on 31 August", Mark.MEMORY,
      "headteachers' usual notice date") {
    @Override
    public LocalDate latest(LocalDate starts) {
      return Notice.HEAD.lastDay(SchoolYear.of(starts));
    }
  },
  /// A new admission number is consulted on for six weeks between 1 October and 31 January of the
  /// school year before the one before the September it is for.
  ADMISSIONS(
      "Admission numbers: six weeks of consultation that end by 31 January, a year and a half"
          + " before the September they are for",
      Mark.FOUND, "councils' admission consultations") {
    @Override
    public LocalDate latest(LocalDate starts) {
      return LocalDate.of(SchoolYear.of(starts).start() - 1, 1, 31).minusWeeks(6);
    }
  },
  /// Governors do not meet in August.
  SUMMER("Governors do not meet in August", Mark.MEMORY, "school holidays") {
    @Override
    public LocalDate latest(LocalDate starts) {
      return starts;
    }

    @Override
    public LocalDate in(LocalDate decided) {
      return decided.getMonth() == Month.AUGUST ? decided.withDayOfMonth(1).minusDays(1) : decided;
    }
  };

  private final String words;
  private final Mark mark;
  private final String says;

  SetBack(String words, Mark mark, String says) {
    this.words = words;
    this.mark = mark;
    this.says = says;
  }

  public String words() {
    return words;
  }

  public Source source() {
    return new Source(mark, says, "");
  }

  /// The last day for a decision about something that starts on a date.
  public abstract LocalDate latest(LocalDate starts);

  /// A decision's date moved back to a day on which it can be taken.
  public LocalDate in(LocalDate decided) {
    return decided;
  }
}
