package viability.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import javafx.application.Application;
import viability.app.command.Commands;

/// Starts the program: the window without words or with `open [PLAN]`, a command with any other.
///
/// It does not itself extend [Application]: the launcher would then refuse JavaFX on the class path.
public final class Main {
  /// The exit code when no window can be opened.
  static final int NO_DISPLAY = 3;

  /// Held so that the filter set on it is not lost with a collected logger.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  public static void main(String[] args) {
    // Charts use AWT for fonts and shapes only; without this it opens the display a second time.
    System.setProperty("java.awt.headless", "true");
    System.exit(
        isCommand(args) ? Commands.run(args, utf8(System.out), utf8(System.err)) : open(args));
  }

  /// Whether the first word is anything but a wish to open the window.
  static boolean isCommand(String[] args) {
    return args.length > 0 && !args[0].equals("open");
  }

  private static PrintWriter utf8(OutputStream to) {
    return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), false);
  }

  private static int open(String[] args) {
    if (noDisplay()) {
      return noWindow("no display (DISPLAY is not set)");
    }
    // The class path is a choice: one folder of jars, one `java -jar`.
    JAVAFX.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
    try {
      Application.launch(Window.class, args);
      return 0;
    } catch (UnsupportedOperationException e) {
      if (!isNoDisplay(e)) {
        throw e;
      }
      return noWindow(String.valueOf(e.getMessage()));
    }
  }

  private static boolean noDisplay() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"))
        && System.getenv().getOrDefault("DISPLAY", "").isBlank();
  }

  /// Whether this is what JavaFX throws for a missing display or window library, and no mistake
  /// of ours.
  static boolean isNoDisplay(UnsupportedOperationException e) {
    var message = String.valueOf(e.getMessage());
    return message.startsWith("Unable to open DISPLAY")
        || message.startsWith("Unable to load glass GTK library");
  }

  private static int noWindow(String reason) {
    System.err.println("No window can be opened here: " + reason
        + ". The same comparison without a window: java -jar app/target/viability.jar compare PLAN");
    return NO_DISPLAY;
  }
}
