package viability.app.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import viability.model.store.Json;

/// The contents page of commands, and how one is run.
public final class Commands {

  private Commands() {}

  /// Runs a command line such as `project plan.viability --json` and gives its exit code: results
  /// to `out`, findings and refusals to `err`, one line each.
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    Console console = new Console(out, err, new Json());
    CommandLine line = new CommandLine(root());
    line.addSubcommand(new CheckFiles(console)).addSubcommand(new ImportFiles(console))
        .addSubcommand(new Arrange(console)).addSubcommand(new ProjectPlan(console))
        .addSubcommand(new Compare(console)).addSubcommand(new ListActions(console))
        .addSubcommand(new Fund(console)).addSubcommand(new Sample(console))
        .addSubcommand(new RollAhead(console)).addSubcommand(new BackTestRolls(console))
        .addSubcommand(new BreakEvenRoll(console));
    line.setOut(out).setErr(err).setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((e, _) -> Failures.commandLine(e, err))
        .setExecutionExceptionHandler((e, _, _) -> Failures.thrown(e, err));
    int exit = args.length == 0 ? Failures.noCommand(line, err) : line.execute(args);
    out.flush();
    err.flush();
    return exit;
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("viability")
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT)
            .description("Say what this does and take no action.").build());
    root.usageMessage().description("Plans a school's viability without a window.").footer("",
        "Without a command the window opens; \"open [PLAN]\" opens it on a plan.",
        "Exit: 0 done, 1 stopping findings, 2 the command line, 3 no display, 70 our mistake.");
    return root;
  }
}
