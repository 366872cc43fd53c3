package viability.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the committed sample data to what the generator writes; the README there says how to write
/// it again.
final class SampleFilesTest {

  private static final Path COMMITTED = Path.of("..", "sample-data");

  @TempDir
  private Path made = Path.of("");

  @Test
  void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
    WriteSample.write(new Borough(WriteSample.SCHOOLS, WriteSample.SEED), made);
    for (Path file : files(made)) {
      Path committed = COMMITTED.resolve(file.getFileName());
      if (file.toString().endsWith(".csv") || file.toString().endsWith(".viability")) {
        assertThat(committed).hasSameBinaryContentAs(file);
      } else {
        assertThat(cells(committed)).as(committed.toString()).isEqualTo(cells(file));
      }
    }
  }

  @Test
  void theSampleIsSmallEnoughToGoIntoTheJar() throws IOException {
    long bytes = 0;
    for (Path file : files(COMMITTED)) {
      bytes += Files.size(file);
    }
    assertThat(bytes).isLessThan(2_500_000);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Every cell as its place, formula or kind, and value.
  private static List<String> cells(Path file) throws IOException {
    List<String> cells = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellType()
                + " " + cell);
          }
        }
      }
    }
    return cells;
  }
}
