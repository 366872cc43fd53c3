package viability.app.screen.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.app.desk.Progress;
import viability.model.files.FileReading;
import viability.model.files.ReadFile;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.plan.PlanJoin;
import viability.model.plan.Reading;
import viability.model.school.BaseYear;
import viability.model.school.School;
import viability.model.trace.Loaded;

/// What some files hold, read but not used yet: each file by itself, and all of them joined, with
/// the schools of the plan they are to be added to where there is one.
public record Intake(List<Loaded<ReadFile>> files, Optional<Plan> into, Reading reading) {

  public Intake {
    files = List.copyOf(files);
  }

  /// Reads files one by one, and joins them.
  static Intake read(List<Path> paths, Optional<Plan> into, LocalDate today, Progress progress) {
    List<Loaded<ReadFile>> files = new ArrayList<>();
    for (Path path : paths) {
      progress.check();
      progress.at(files.size() / (double) paths.size(), "Reading " + path.getFileName());
      files.add(FileReading.read(path));
    }
    return join(files, into, today);
  }

  private static Intake join(List<Loaded<ReadFile>> files, Optional<Plan> into, LocalDate today) {
    Reading reading = into.map(plan -> Reading.of(plan, files, today))
        .orElseGet(() -> Reading.of(files, today).withoutClosed());
    return new Intake(files, into, reading);
  }

  /// Whether there is anything to use: a file that was recognised, with a school in it or births.
  boolean isUsable() {
    return !reading.files().isEmpty() && !reading.schools().isEmpty();
  }

  /// The plan these files make, or the open plan with them.
  Plan plan(Optional<BaseYear> base) {
    return into.map(plan -> {
      Plan joined = PlanJoin.join(plan, reading).value();
      return base.map(joined::withBase).orElse(joined);
    }).orElseGet(() -> NewPlan.of(name(), reading, base).value());
  }

  /// Two or three schools by the first words of their names; more by their council.
  private String name() {
    List<String> names = reading.schools().stream().map(School::name).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.size() <= 3) {
      List<String> first = names.stream().map(name -> name.split("\\s", 2)[0]).toList();
      return first.stream().limit(first.size() - 1L).collect(Collectors.joining(", ")) + " and "
          + first.getLast();
    }
    return reading.schools().stream().map(s -> s.details().authority()).filter(a -> !a.isEmpty())
        .findFirst().orElse(names.size() + " schools");
  }
}
