package viability.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// `check`: what files are taken for and what is doubtful in them.
@Command(name = "check", description = "Say what files hold and what in them is doubtful.")
final class CheckFiles implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to look at.")
  private List<Path> files = List.of();

  @Mixin
  private final JsonOption json = new JsonOption();

  CheckFiles(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.forEach(PlanArgument::existing);
    List<Loaded<Checked>> checked = files.stream().map(Checked::of).toList();
    List<Finding> findings = checked.stream().flatMap(file -> file.findings().stream()).toList();
    List<Checked> results = checked.stream().map(Loaded::value).toList();
    Table table = Table.of(List.of("file", "format", "schools", "rows", "years"),
        results.stream().map(Checked::row));
    return console.report(json.asked(), results, table, findings);
  }
}
