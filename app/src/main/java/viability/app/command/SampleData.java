package viability.app.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The sample data that comes with the program, in its jar or beside its classes.
final class SampleData {

  private final String resource;

  SampleData() {
    this("/sample-data");
  }

  /// The files under another folder of the class path.
  SampleData(String resource) {
    this.resource = resource;
  }

  /// Copies every file into a folder and gives the copies. A file there already that differs is
  /// never overwritten: the whole copy is refused.
  List<Path> copyTo(Path folder) throws IOException {
    URL found = SampleData.class.getResource(resource);
    if (found == null) {
      throw new Refusal("This copy of the program holds no sample data.");
    }
    URI from = uri(found);
    if (!from.getScheme().equals("jar")) {
      return copy(Path.of(from), folder);
    }
    try (FileSystem jar = FileSystems.newFileSystem(from, Map.of())) {
      return copy(jar.getPath(resource), folder);
    }
  }

  private static List<Path> copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> copies = new ArrayList<>();
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.exists(copy) && Files.mismatch(file, copy) != -1) {
        throw new Refusal(
            copy + " is there already and is not the sample's. Choose another folder.");
      }
      copies.add(copy);
    }
    for (int i = 0; i < files.size(); i++) {
      Path parent = copies.get(i).getParent();
      Files.createDirectories(parent == null ? to : parent);
      Files.write(copies.get(i), Files.readAllBytes(files.get(i)));
    }
    return copies;
  }

  private static URI uri(URL found) {
    try {
      return found.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No address: " + found, e);
    }
  }
}
