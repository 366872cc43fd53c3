package viability.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import viability.model.store.IoWords;

/// `sample`: a copy of the sample data, from the program alone.
@Command(name = "sample", description = "Write a copy of the sample data into a folder.")
final class Sample implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "A folder; it is made if need be.")
  private Path folder = Path.of("");

  @Mixin
  private final JsonOption json = new JsonOption();

  /// What is printed: the files there now.
  record Copied(List<String> files) {}

  Sample(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Copied copied = new Copied(
          new SampleData().copyTo(folder).stream().map(Path::toString).toList());
      Table table = Table.of(List.of("file"), copied.files().stream().map(List::of));
      return console.report(json.asked(), copied, table, List.of());
    } catch (IOException e) {
      throw new Refusal("The sample cannot be written to " + folder + ": " + IoWords.of(e) + ".",
          e);
    }
  }
}
