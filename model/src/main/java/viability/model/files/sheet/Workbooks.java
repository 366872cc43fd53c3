package viability.model.files.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Opens a file as sheets: XLSX, XLSM, XLS, text with separators, or a ZIP of these.
///
/// A file that cannot be read gives no sheets and one finding that stops it, never an exception.
public final class Workbooks {

  private static final String SAVE_AGAIN = "Open it in Excel and save it again as XLSX, or ask whoever sent it for another copy.";
  private static final String EXPORT = "Load the workbook or CSV file that the figures came from.";

  private final String file;
  private final String password;

  private Workbooks(String file, String password) {
    this.file = file;
    this.password = password;
  }

  /// The sheets of a file without a password.
  public static Loaded<List<Sheet>> open(Path path) {
    return open(path, "");
  }

  /// The sheets of a file, hidden ones included and marked; the password is used if it needs one.
  public static Loaded<List<Sheet>> open(Path path, String password) {
    String file = String.valueOf(path.getFileName());
    try {
      List<Sheet> sheets = new Workbooks(file, password).read(path);
      return sheets.stream().allMatch(Sheet::isBlank)
          ? stopped(file, "It holds no figures: every sheet is empty.",
              "Check that it is the file you meant.")
          : Loaded.of(sheets);
    } catch (Unreadable unreadable) {
      return stopped(file, unreadable.wrong(), unreadable.cure());
    } catch (NoSuchFileException _) {
      return stopped(file, "There is no such file.", "Check its name and folder.");
    } catch (IOException | RuntimeException _) { // the libraries throw either on damaged files
      return stopped(file, "It is damaged or incomplete and cannot be opened.", SAVE_AGAIN);
    }
  }

  private static Loaded<List<Sheet>> stopped(String file, String wrong, String cure) {
    return new Loaded<>(List.of(), List.of(Finding.stop(Place.file(file), wrong, cure)));
  }

  private List<Sheet> read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Unreadable("It is a folder.", "Choose the files in it.");
    }
    if (Files.size(path) > Limits.BYTES) {
      throw new Unreadable(Limits.tooLarge("MB", Limits.BYTES >> 20), EXPORT);
    }
    return read("", Files.readAllBytes(path));
  }

  /// The sheets of a file's bytes; `inside` is its name within a ZIP and ends in `/`, else
  /// is empty.
  private List<Sheet> read(String inside, byte[] bytes) throws IOException {
    return switch (FileKind.of(bytes)) {
      case EMPTY -> throw new Unreadable("It is empty: 0 bytes.", "Export or save it again.");
      case ZIPPED -> readZip(inside, bytes);
      case COMPOUND -> CompoundFile.read(file, inside, bytes, password);
      case TEXT -> CsvSheets.read(file, inside.replaceAll("/$", ""), bytes);
      case PDF -> throw new Unreadable("It is a PDF.", EXPORT);
      case PICTURE -> throw new Unreadable("It is a picture, whatever its name says.", EXPORT);
      case WEB_PAGE ->
        throw new Unreadable("It is a web page or XML, whatever its name says.", SAVE_AGAIN);
      case UNKNOWN -> throw new Unreadable("It is not a workbook or a table of text.", EXPORT);
    };
  }

  private List<Sheet> readZip(String inside, byte[] bytes) throws IOException {
    ZipMembers members = ZipMembers.of(bytes);
    if (members.isWorkbook()) {
      return XlsxSheets.read(file, inside, bytes);
    }
    if (members.isOpenDocument()) {
      throw new Unreadable("It is an OpenDocument file.",
          "Open it and save it as XLSX: File, Save as.");
    }
    if (!inside.isEmpty() || members.tables().isEmpty()) {
      throw new Unreadable("It is a ZIP without a workbook or CSV file in it.", EXPORT);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Map.Entry<String, byte[]> member : members.tables().entrySet()) {
      sheets.addAll(read(member.getKey() + "/", member.getValue()));
    }
    return sheets;
  }
}
