package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import viability.model.projection.part.ClassCost;
import viability.model.projection.part.PostCost;
import viability.model.projection.part.TimetableTeachers;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// How the figures of a case were worked out, one [Working] a figure, down to the files and
/// assumptions they rest on.
///
/// `school` is the school meant, or empty for the group added up; `year` counts from 0, the base
/// year. A figure is empty for a school that could not be projected, and a reserve where no file
/// gave a balance to start from.
public final class Explainer {

  private final Projector projector;

  public Explainer(Projector projector) {
    this.projector = projector;
  }

  /// The revenue reserve at the end of a year.
  public Optional<Working> reserve(Case wanted, Optional<SchoolId> school, int year) {
    return explain(wanted, school, "Reserve, March " + (at(wanted, year).start() + 1),
        run -> BalanceWorking.reserve(run, year));
  }

  /// The in-year balance: income less spending.
  public Optional<Working> inYear(Case wanted, Optional<SchoolId> school, int year) {
    return explain(wanted, school, "In-year balance, " + at(wanted, year),
        run -> Optional.of(BalanceWorking.inYear(run, year)));
  }

  /// Total income: every I line less E30.
  public Optional<Working> income(Case wanted, Optional<SchoolId> school, int year) {
    return explain(wanted, school, "Income, " + at(wanted, year),
        run -> Optional.of(BalanceWorking.income(run, year)));
  }

  /// Total spending: every E line but E30.
  public Optional<Working> spending(Case wanted, Optional<SchoolId> school, int year) {
    return explain(wanted, school, "Spending, " + at(wanted, year),
        run -> Optional.of(BalanceWorking.spending(run, year)));
  }

  /// One finance-return line.
  public Optional<Working> line(Case wanted, Optional<SchoolId> school, FinanceCode code,
      int year) {
    return explain(wanted, school, code.code() + " " + code.title() + ", " + at(wanted, year),
        run -> Optional.of(LineWorking.of(run, code, year)));
  }

  /// The October roll, Reception to Year 11, of the school year that starts in a year.
  public Optional<Working> pupils(Case wanted, Optional<SchoolId> school, int year) {
    return explain(wanted, school, "Pupils in October " + at(wanted, year).start(),
        run -> Optional.of(PupilWorking.of(run, at(wanted, year).schoolYear())));
  }

  /// What one class more or fewer comes to in a full year, at a year's pay.
  public Optional<Working> classCost(Case wanted, SchoolId school, int year) {
    return projector.run(school, wanted).map(run -> ClassCost.explain(run.ground(), year));
  }

  /// What a post would cost a school in a year.
  public Optional<Working> postCost(Case wanted, SchoolId school, Post post, int year) {
    return projector.run(school, wanted).map(run -> new PostCost(run.ground(), post).explain(year));
  }

  /// The full-time teachers that the timetable of Year 7 to Year 11 takes from the September of a
  /// year; empty for a school without such a timetable.
  public Optional<Working> timetableTeachers(Case wanted, SchoolId school, int year) {
    return projector.run(school, wanted)
        .flatMap(run -> TimetableTeachers.needed(run.ground(), at(wanted, year).schoolYear()));
  }

  private Optional<Working> explain(Case wanted, Optional<SchoolId> school, String label,
      Function<SchoolRun, Optional<Working>> figure) {
    if (school.isPresent()) {
      return projector.run(school.get(), wanted).flatMap(figure);
    }
    List<Working> parts = new ArrayList<>();
    for (SchoolId member : wanted.group()) {
      Optional<Working> part = projector.run(member, wanted).flatMap(figure);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.sum(label, parts.getFirst().unit(), "The schools added up.", parts));
  }

  private static FundingYear at(Case wanted, int year) {
    return wanted.base().year().plus(year);
  }
}
