package viability.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the user: dialogs in the program, prepared answers in tests.
public interface Asks {

  /// Which plan to open; empty where the user thought better of it.
  Optional<Path> planToOpen();

  /// Where to save something: a name to start from, and the ending the file should have.
  Optional<Path> whereToSave(String title, String name, String ending);

  /// Files to read figures from; none where the user thought better of it.
  List<Path> filesToRead();

  /// Which of some answers, each a button; empty where the user thought better of it.
  Optional<String> which(String title, String question, List<String> answers);

  /// Says something that the user has to know before going on.
  void say(String title, String words);
}
