package viability.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import viability.model.store.Json;

/// One command run in this process: its exit code and what it printed.
record Run(int exit, String out, String err) {

  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Commands.run(Stream.of(args).map(String::valueOf).toArray(String[]::new),
        new PrintWriter(out), new PrintWriter(err));
    return new Run(exit, out.toString(), err.toString());
  }

  Map<String, Object> json() {
    return new Json().fields(out);
  }

  /// A result that is a list, as the field `all` of an object.
  static Map<String, Object> wrapped(Run run) {
    return new Json().fields("{\"all\": " + run.out() + "}");
  }

  /// The objects of a list in an object.
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(Map<String, Object> object, String field) {
    return (List<Map<String, Object>>) object.getOrDefault(field, List.of());
  }
}
