package viability.app.command;

import java.io.PrintWriter;
import java.util.List;
import viability.model.store.Json;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// Where a command speaks: its result on `out`, as JSON or a plain table, its findings on `err`.
record Console(PrintWriter out, PrintWriter err, Json json) {

  /// Prints a result and its findings; gives the exit code they call for.
  int report(boolean asJson, Object result, Table table, List<Finding> findings) {
    if (asJson) {
      out.print(json.write(result));
    } else {
      table.lines().forEach(out::println);
    }
    out.flush();
    findings.stream().distinct().forEach(finding -> err.println(oneLine(finding)));
    boolean stopped = findings.stream().anyMatch(f -> f.severity() == Severity.STOP);
    return stopped ? Exit.STOPPED : Exit.DONE;
  }

  private static String oneLine(Finding finding) {
    return finding.toString().replaceAll("\\s*\\R\\s*", " ");
  }
}
