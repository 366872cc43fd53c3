package viability.app.command;

/// How a command ends, as the shell sees it.
final class Exit {

  static final int DONE = 0;

  /// Something in the data blocks a file or figure; the result is printed all the same.
  static final int STOPPED = 1;

  /// The command line is wrong, a file is missing, or a name is not known.
  static final int COMMAND_LINE = 2;

  /// The program failed where it should not have.
  static final int OUR_MISTAKE = 70;

  private Exit() {}
}
