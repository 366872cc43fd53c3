package viability.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;

final class FileReadingTest {

  private static final String CODES = "I01 I02 I03 I05 E01 E02 E03 E05 OB01".replaceAll("(\\S+) ?",
      "$1 | 100\n");

  @TempDir
  private Path folder;

  @Test
  void aRenamedPictureIsStoppedInWords() throws IOException {
    Finding stop = onlyFinding("budget.xlsx",
        new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1});

    assertThat(stop.message()).contains("picture");
    assertThat(stop.cure()).isNotBlank();
  }

  @Test
  void anEmptyFileIsStopped() throws IOException {
    assertThat(onlyFinding("roll.csv", new byte[0]).message()).contains("empty");
  }

  @Test
  void aTruncatedWorkbookIsStopped() throws IOException {
    assertThat(onlyFinding("b.xlsx", new byte[]{'P', 'K', 3, 4, 20, 0, 0, 0}).severity())
        .isEqualTo(Severity.STOP);
  }

  @Test
  void aShoppingListIsUnrecognisedAndSaysWhatWasLookedFor() throws IOException {
    Finding stop = onlyFinding("list.csv", "milk,2\nbread,1\n".getBytes(StandardCharsets.UTF_8));

    assertThat(stop.message()).contains("finance codes", "year groups");
    assertThat(stop.place()).hasToString("list.csv");
  }

  @Test
  void aRollInCsvIsReadByLine() throws IOException {
    Loaded<ReadFile> read = read("elmfield roll.csv",
        "Year,R,Y1,Y2\nOctober 2023,30,29,28\nOctober 2024,x,-1,28\n"
            .getBytes(StandardCharsets.UTF_8));

    assertThat(read.value().format()).isEqualTo("roll-table");
    assertThat(read.value().schools()).extracting(School::name).containsExactly("Elmfield");
    assertThat(read.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.place()).hasToString("elmfield roll.csv:3"));
  }

  @Test
  void theSheetsOfOneWorkbookAreJoined() {
    Loaded<ReadFile> read = FileReading.read("plan.xlsx",
        List.of(sheet("plan.xlsx", "2025-26", "Elmfield Primary School\nCode | Outturn\n" + CODES),
            sheet("plan.xlsx", "2026-27", "Code | Budget\n" + CODES),
            sheet("plan.xlsx", "Pupils", "Year | R | Y1 | Y2\nOct 2025 | 30 | 29 | 28"),
            sheet("plan.xlsx", "Notes", "Nothing to see")));

    assertThat(read.value().format()).isEqualTo("budget-sheet");
    assertThat(read.value().schools()).singleElement().satisfies(school -> {
      assertThat(school.name()).isEqualTo("Elmfield Primary School");
      assertThat(school.budgets()).hasSize(2);
      assertThat(school.rolls()).hasSize(1);
    });
    assertThat(read.value().years()).hasSize(3);
    assertThat(read.findings()).singleElement()
        .satisfies(note -> assertThat(note.place()).hasToString("plan.xlsx!Notes"));
  }

  private Finding onlyFinding(String name, byte[] bytes) throws IOException {
    Loaded<ReadFile> read = read(name, bytes);
    assertThat(read.value().format()).isEqualTo("unrecognised");
    assertThat(read.findings()).hasSize(1);
    return read.findings().getFirst();
  }

  private Loaded<ReadFile> read(String name, byte[] bytes) throws IOException {
    return FileReading.read(Files.write(folder.resolve(name), bytes));
  }
}
