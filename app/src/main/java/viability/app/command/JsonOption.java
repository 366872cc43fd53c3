package viability.app.command;

import picocli.CommandLine.Option;

/// `--json`, on every command.
final class JsonOption {

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  boolean asked() {
    return json;
  }
}
