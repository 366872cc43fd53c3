package viability.model.files.sheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Opens a file as sheets: XLSX, XLSM, XLS, text with separators, or a ZIP of these.
///
/// A file that cannot be read gives no sheets and one finding that stops it, never an exception.
public final class Workbooks {

  private static final String SAVE_AGAIN = "Open it in Excel and save it again as XLSX, or ask whoever sent it for another copy.";
  private static final String EXPORT = "Load the workbook or CSV file that the figures came from.";

  private final Book book;
  private final String password;

  private Workbooks(Book book, String password) {
    this.book = book;
    this.password = password;
  }

  /// The sheets of a file without a password.
  public static Loaded<List<Sheet>> open(Path path) {
    return open(path, "");
  }

  /// The sheets of a file, hidden ones included and marked; the password is used if it needs one.
  public static Loaded<List<Sheet>> open(Path path, String password) {
    String file = String.valueOf(path.getFileName());
    Book book = new Book(file);
    try {
      new Workbooks(book, password).read(path);
      Loaded<List<Sheet>> opened = book.loaded();
      return opened.value().stream().allMatch(Sheet::isBlank)
          ? stopped(file, "It holds no figures: every sheet is empty.",
              "Check that it is the file you meant.")
          : opened;
    } catch (Unreadable unreadable) {
      return stopped(file, unreadable.wrong(), unreadable.cure());
    } catch (NoSuchFileException _) {
      return stopped(file, "There is no such file.", "Check its name and folder.");
    } catch (AccessDeniedException _) {
      return stopped(file, "You are not allowed to open it.",
          "Ask its owner, or copy it to a folder of your own.");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
      // The libraries throw any of these on damaged files.
      return stopped(file, "It is damaged or incomplete and cannot be opened.", SAVE_AGAIN);
    }
  }

  private static Loaded<List<Sheet>> stopped(String file, String wrong, String cure) {
    return new Loaded<>(List.of(), List.of(Finding.stop(Place.file(file), wrong, cure)));
  }

  private void read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Unreadable("It is a folder.", "Choose the files in it.");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new Unreadable("It is not a file.", EXPORT);
    }
    if (Files.size(path) > Limits.BYTES) {
      throw new Unreadable(Limits.tooLarge("MB", Limits.BYTES >> 20), EXPORT);
    }
    read("", Content.of(path));
  }

  /// Reads a file's content; `inside` is its name within a ZIP and ends in `/`, else is empty.
  private void read(String inside, Content content) throws IOException {
    switch (FileKind.of(content.head(FileKind.LOOKED_AT))) {
      case EMPTY -> throw new Unreadable("It is empty: 0 bytes.", "Export or save it again.");
      case ZIPPED -> readZip(inside, content);
      case COMPOUND -> CompoundFile.read(book, inside, content.whole(Limits.WHOLE), password);
      case TEXT -> CsvSheets.read(book, inside.replaceAll("/$", ""), content);
      case PDF -> throw new Unreadable("It is a PDF.", EXPORT);
      case PICTURE -> throw new Unreadable("It is a picture, whatever its name says.", EXPORT);
      case WEB_PAGE ->
        throw new Unreadable("It is a web page or XML, whatever its name says.", SAVE_AGAIN);
      case UNKNOWN -> throw new Unreadable("It is not a workbook or a table of text.", EXPORT);
    }
  }

  private void readZip(String inside, Content content) throws IOException {
    try (ZipParts parts = ZipParts.of(content)) {
      if (parts.isWorkbook()) {
        XlsxSheets.read(book, inside, parts);
        return;
      }
      if (parts.has("content.xml")) {
        throw new Unreadable("It is an OpenDocument file.",
            "Open it and save it as XLSX: File, Save as.");
      }
      List<String> tables = parts.tables();
      if (!inside.isEmpty() || tables.isEmpty()) {
        throw new Unreadable("It is a ZIP without a workbook or CSV file in it.", EXPORT);
      }
      for (String table : tables) {
        read(table + "/", parts.table(table));
      }
    }
  }
}
