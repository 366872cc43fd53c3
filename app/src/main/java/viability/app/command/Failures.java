package viability.app.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What is said, in one line, when a command cannot be done.
final class Failures {

  private Failures() {}

  /// picocli could not make sense of the line. Where the command itself is not known, the known
  /// ones are listed.
  static int commandLine(ParameterException e, PrintWriter err) {
    CommandLine command = e.getCommandLine();
    if (command.getParent() == null) {
      err.println(e.getMessage() + ". " + known(command));
    } else {
      err.println(e.getMessage() + ". See: " + command.getCommandName() + " --help");
    }
    return Exit.COMMAND_LINE;
  }

  static int noCommand(CommandLine root, PrintWriter err) {
    err.println("No command. " + known(root));
    return Exit.COMMAND_LINE;
  }

  /// A refusal is the user's to put right; anything else is ours.
  static int thrown(Exception e, PrintWriter err) {
    if (e instanceof Refusal) {
      err.println(e.getMessage());
      return Exit.COMMAND_LINE;
    }
    StackTraceElement[] trace = e.getStackTrace();
    err.println(
        "This is a mistake in the program. Please send us this line, the command and the plan: "
            + e.toString().replaceAll("\\s+", " ") + (trace.length == 0 ? "" : " at " + trace[0])
            + " (Java " + Runtime.version() + ")");
    return Exit.OUR_MISTAKE;
  }

  private static String known(CommandLine root) {
    return "Commands: " + String.join(", ", root.getSubcommands().keySet()) + ".";
  }
}
