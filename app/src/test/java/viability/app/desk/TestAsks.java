package viability.app.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers prepared beforehand; a question without one is answered by "never mind".
public final class TestAsks implements Asks {

  public final Deque<String> choices = new ArrayDeque<>();
  public final Deque<Path> files = new ArrayDeque<>();
  public String said = "";

  @Override
  public Optional<Path> planToOpen() {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> whereToSave(String title, String name, String ending) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public List<Path> filesToRead() {
    List<Path> all = List.copyOf(files);
    files.clear();
    return all;
  }

  @Override
  public Optional<String> which(String title, String question, List<String> answers) {
    said = question;
    return Optional.ofNullable(choices.poll());
  }

  @Override
  public void say(String title, String words) {
    said = words;
  }
}
