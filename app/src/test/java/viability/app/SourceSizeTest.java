package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viability.app.SourceMethods.Method;

/// Holds the sources of both modules to the sizes agreed: small files, short methods, and a page on
/// every package.
final class SourceSizeTest {
  /// Shares of files and methods mean little below this many files.
  private static final int ENOUGH_FILES = 20;
  private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TODO|FIXME)\\b");

  private final Path root = Path.of("..").toAbsolutePath().normalize();
  private final List<Path> pages = sources();
  private final List<Path> files = pages.stream().filter(file -> !isPackageInfo(file)).toList();
  private final List<Method> methods = SourceMethods.of(files);

  @Test
  void noFileIsOver300Lines() {
    assertThat(filesOver(300)).isEmpty();
  }

  @Test
  void halfOfAllFilesAreUnder70Lines() {
    if (files.size() >= ENOUGH_FILES) {
      assertThat(filesOver(69)).hasSizeLessThan(files.size() / 2 + 1);
    }
  }

  @Test
  void nineteenFilesOfTwentyAreUnder160Lines() {
    if (files.size() >= ENOUGH_FILES) {
      assertThat(filesOver(159)).hasSizeLessThanOrEqualTo(files.size() / 20);
    }
  }

  @Test
  void noMethodIsOver40Lines() {
    assertThat(methodsOver(40)).isEmpty();
  }

  @Test
  void nineMethodsOfTenAreAtMost20Lines() {
    if (files.size() >= ENOUGH_FILES) {
      assertThat(methodsOver(20)).hasSizeLessThanOrEqualTo(methods.size() / 10);
    }
  }

  @Test
  void everyPackageSaysWhatItIsAndRefusesNulls() {
    assertThat(pages.stream().map(Path::getParent).distinct()
        .map(folder -> folder.resolve("package-info.java"))
        .filter(page -> !Files.exists(page) || !read(page).contains("@NullMarked"))
        .map(root::relativize)).isEmpty();
  }

  @Test
  void nothingIsMarkedAsLeftUndone() {
    assertThat(
        pages.stream().filter(file -> LEFT_UNDONE.matcher(read(file)).find()).map(root::relativize))
        .isEmpty();
  }

  private List<String> filesOver(int limit) {
    return files.stream().filter(file -> lines(file) > limit)
        .map(file -> root.relativize(file) + ": " + lines(file) + " lines").toList();
  }

  private List<String> methodsOver(int limit) {
    return methods.stream().filter(method -> method.lines() > limit)
        .map(method -> root.relativize(method.file()) + ":" + method.line() + " " + method.name()
            + ": " + method.lines() + " lines")
        .toList();
  }

  private List<Path> sources() {
    return Stream.of("model", "app").map(module -> root.resolve(module + "/src/main/java"))
        .filter(Files::isDirectory).flatMap(SourceSizeTest::javaFiles).sorted().toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (var found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPackageInfo(Path file) {
    return file.endsWith("package-info.java");
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
