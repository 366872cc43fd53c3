package viability.app.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/// What the program remembers between sessions on this computer: plans opened lately, and how the
/// window looks. A small file in the program's own folder; losing it loses nothing else.
public final class Remembered {

  private static final int RECENT = 6;

  private final Path file;
  private final Properties values = new Properties();

  /// Reads what was remembered in a folder; nothing where it cannot be read.
  public Remembered(Path folder) {
    this.file = folder.resolve("remembered.properties");
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (IOException e) {
      values.clear();
    }
  }

  public String get(String name, String usual) {
    return values.getProperty(name, usual);
  }

  public void set(String name, String value) {
    values.setProperty(name, value);
    write();
  }

  /// Plans opened lately that are still there, the latest first.
  public List<Path> recent() {
    return IntStream.range(0, RECENT).mapToObj(i -> values.getProperty("recent." + i, ""))
        .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::exists).toList();
  }

  /// A plan was opened or saved.
  public void opened(Path plan) {
    List<Path> paths = new ArrayList<>(recent());
    paths.remove(plan.toAbsolutePath());
    paths.addFirst(plan.toAbsolutePath());
    IntStream.range(0, RECENT).forEach(
        i -> values.setProperty("recent." + i, i < paths.size() ? paths.get(i).toString() : ""));
    write();
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer out = Files.newBufferedWriter(file)) {
        values.store(out, "School Viability Planner");
      }
    } catch (IOException e) {
      System.getLogger(Remembered.class.getName()).log(System.Logger.Level.INFO,
          "Nothing can be remembered in " + file, e);
    }
  }
}
