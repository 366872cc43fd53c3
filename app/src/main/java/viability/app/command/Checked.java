package viability.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.files.FileReading;
import viability.model.files.ReadFile;
import viability.model.files.format.YearBasis;
import viability.model.plan.Plan;
import viability.model.school.School;
import viability.model.store.PlanFile;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// What `check` prints of one file: what it was taken for, what it holds, and what is doubtful.
record Checked(String file, String format, int schools, int rows, List<Year> years,
    List<Said> findings) {

  /// A year the file has figures for, by the year it starts, and what they are.
  record Year(int year, String basis) {}

  /// A file of figures or a plan, with its findings as they stand.
  static Loaded<Checked> of(Path file) {
    return file.toString().endsWith(PlanFile.ENDING) ? plan(file) : figures(file);
  }

  private static Loaded<Checked> figures(Path file) {
    Loaded<ReadFile> read = FileReading.read(file);
    ReadFile found = read.value();
    List<Year> years = found.years().stream().map(each -> new Year(each.year(), each.basis()))
        .toList();
    int open = (int) found.schools().stream().filter(school -> !school.isClosed()).count();
    return new Loaded<>(new Checked(file.toString(), found.format(), open, found.rows(), years,
        said(read.findings())), read.findings());
  }

  private static Loaded<Checked> plan(Path file) {
    Loaded<Optional<Plan>> read = new PlanFile().read(file);
    List<School> schools = read.value().map(Plan::schools).orElse(List.of());
    int rows = schools.stream().mapToInt(s -> s.rolls().size() + s.budgets().size()).sum();
    List<Year> years = schools.stream().flatMap(Checked::years).distinct().sorted()
        .map(each -> new Year(each.year(), each.basis())).toList();
    String format = read.stopped() ? ReadFile.UNRECOGNISED : "plan";
    return new Loaded<>(
        new Checked(file.toString(), format, schools.size(), rows, years, said(read.findings())),
        read.findings());
  }

  private static Stream<YearBasis> years(School school) {
    return Stream.concat(school.rolls().stream().map(YearBasis::of),
        school.budgets().stream().map(YearBasis::of));
  }

  private static List<Said> said(List<Finding> findings) {
    return findings.stream().map(Said::of).toList();
  }

  List<?> row() {
    String covered = years.stream().map(each -> each.year() + " " + each.basis())
        .collect(Collectors.joining(", "));
    return List.of(file, format, schools, rows, covered);
  }
}
