package viability.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import viability.model.files.FileReading;
import viability.model.files.ReadFile;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.plan.Reading;
import viability.model.school.BaseYear;
import viability.model.store.IoWords;
import viability.model.store.PlanFile;
import viability.model.trace.Loaded;

/// `import`: makes a plan of files.
@Command(name = "import", description = "Make a plan of finance returns, budgets, rolls and births.")
final class ImportFiles implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "PLAN", required = true, description = "The plan file to make (.viability).")
  private Path out = Path.of("");

  @Option(names = "--base", paramLabel = "YEAR[:COLUMN]", description = "The year to start from, such as 2025-26 or 2025-26:outturn. Columns: outturn,"
      + " forecast, budget. Default: the latest full year, the surest column.")
  private Optional<String> base = Optional.empty();

  @Option(names = "--only", paramLabel = "URN", split = ",", description = "Take these schools only, by URN or name.")
  private List<String> only = List.of();

  @Option(names = "--authority", paramLabel = "CODE", description = "Take one council's schools only.")
  private Optional<String> authority = Optional.empty();

  @Option(names = "--replace", description = "Replace a plan that is there already.")
  private boolean replace;

  @Option(names = "--password-file", paramLabel = "F", description = "A text file whose first line opens protected workbooks.")
  private Optional<Path> passwordFile = Optional.empty();

  @Mixin
  private final JsonOption json = new JsonOption();

  ImportFiles(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.forEach(PlanArgument::existing);
    if (!out.toString().endsWith(PlanFile.ENDING)) {
      throw new Refusal("--out wants the name of a plan, which ends in " + PlanFile.ENDING
          + ", not " + out + ".");
    }
    if (Files.exists(out) && !replace) {
      throw new Refusal(out + " is there already. Say --replace, or another --out.");
    }
    String password = passwordFile.map(ImportFiles::firstLine).orElse("");
    List<Loaded<ReadFile>> read = files.stream().map(file -> FileReading.read(file, password))
        .toList();
    Reading reading = narrowed(Reading.of(read, LocalDate.now(ZoneId.systemDefault())))
        .withoutClosed();
    Optional<BaseYear> wanted = base.map(BaseOption::parse)
        .map(option -> option.among(reading.schools()));
    Loaded<Plan> made = NewPlan.of(name(), reading, wanted);
    if (!made.value().schools().isEmpty()) {
      Arrange.save(out, made.value());
    }
    Imported result = Imported.of(out, made.value(), made.findings());
    return console.report(json.asked(), result, result.table(), made.findings());
  }

  private Reading narrowed(Reading all) {
    Reading councils = authority.map(code -> ofAuthority(all, code)).orElse(all);
    return only.isEmpty()
        ? councils
        : councils.only(only.stream().map(String::strip)
            .map(named -> Names.school(councils.schools(), named)).collect(Collectors.toSet()));
  }

  private static Reading ofAuthority(Reading all, String code) {
    Reading kept = all.ofAuthority(code);
    if (kept.schools().isEmpty()) {
      Set<String> known = all.schools().stream().map(school -> school.details().authority())
          .filter(each -> !each.isBlank()).collect(Collectors.toSet());
      if (known.isEmpty()) {
        throw new Refusal("None of these schools says which council it belongs to.");
      }
      throw Names.unknown("authority", code, known.stream().sorted());
    }
    return kept;
  }

  private String name() {
    String file = String.valueOf(out.getFileName());
    return file.substring(0, file.length() - PlanFile.ENDING.length());
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(PlanArgument.existing(file)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new Refusal(file + " cannot be read: " + IoWords.of(e) + ".", e);
    }
  }
}
