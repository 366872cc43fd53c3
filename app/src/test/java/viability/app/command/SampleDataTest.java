package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleDataTest {

  private final SampleData data = new SampleData("/golden");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyFileIsCopiedAndMayBeCopiedAgain() throws IOException {
    List<Path> copies = data.copyTo(folder.resolve("new"));
    assertThat(copies).extracting(Path::getFileName).map(Path::toString).contains("compare.json",
        "project.json");
    assertThat(copies).allMatch(Files::exists);
    assertThat(data.copyTo(folder.resolve("new"))).isEqualTo(copies);
  }

  @Test
  void aFileOfTheUsersIsNeverOverwritten() throws IOException {
    Path mine = Files.writeString(folder.resolve("project.json"), "mine");
    assertThatThrownBy(() -> data.copyTo(folder)).isInstanceOf(Refusal.class)
        .hasMessageContaining("project.json");
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("compare.json")).doesNotExist();
  }

  @Test
  void aProgramWithoutItSaysSo() {
    assertThatThrownBy(() -> new SampleData("/none").copyTo(folder)).isInstanceOf(Refusal.class);
  }
}
