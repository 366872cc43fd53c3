package viability.model.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.files.format.Contents;
import viability.model.files.format.FileFormat;
import viability.model.files.format.FileFormats;
import viability.model.files.format.Link;
import viability.model.files.format.YearBasis;
import viability.model.files.sheet.Sheet;
import viability.model.files.sheet.Workbooks;
import viability.model.files.table.Identity;
import viability.model.files.table.SchoolName;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Reads a file: opens it, finds the format of each visible sheet, and joins what the sheets hold.
public final class FileReading {

  private final String file;
  private final List<Sheet> sheets;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Contents> contents = new ArrayList<>();
  private String format = ReadFile.UNRECOGNISED;

  private FileReading(String file, List<Sheet> sheets) {
    this.file = file;
    this.sheets = sheets;
  }

  /// What a file without a password holds.
  public static Loaded<ReadFile> read(Path path) {
    return read(path, "");
  }

  /// What a file holds; the password is used if it needs one.
  public static Loaded<ReadFile> read(Path path, String password) {
    String file = String.valueOf(path.getFileName());
    Loaded<List<Sheet>> opened = Workbooks.open(path, password);
    if (opened.stopped()) {
      return new Loaded<>(ReadFile.unrecognised(file), opened.findings());
    }
    Loaded<ReadFile> read = read(file, opened.value());
    return new Loaded<>(read.value(),
        Stream.concat(opened.findings().stream(), read.findings().stream()).toList());
  }

  /// What the sheets of a file hold.
  public static Loaded<ReadFile> read(String file, List<Sheet> sheets) {
    return new FileReading(file, sheets).read();
  }

  private Loaded<ReadFile> read() {
    for (Sheet sheet : sheets) {
      if (!sheet.isBlank()) {
        read(sheet);
      }
    }
    if (contents.isEmpty()) {
      findings.clear();
      findings.add(unrecognised());
    }
    Loaded<List<School>> schools = SchoolJoin
        .ofSheets(contents.stream().map(Contents::schools).toList(), format);
    findings.addAll(schools.findings());
    List<Births> births = contents.stream().flatMap(each -> each.births().stream()).toList();
    List<YearBasis> years = contents.stream().flatMap(each -> each.years().stream()).toList();
    int rows = contents.stream().mapToInt(Contents::rows).sum();
    List<Link> links = contents.stream().flatMap(each -> each.links().stream()).toList();
    return new Loaded<>(new ReadFile(file, format, schools.value(), births, links, rows, years),
        findings);
  }

  private void read(Sheet sheet) {
    if (sheet.hidden()) {
      findings.add(Finding.note(sheet.place(), "This sheet is hidden, so it is not read.",
          "If you need it, show it in Excel, save, and load the file again."));
      return;
    }
    Optional<FileFormat> known = FileFormats.of(sheet);
    if (known.isEmpty()) {
      findings.add(Finding.note(sheet.place(),
          "Nothing on this sheet is used: it is neither a budget nor a roll nor a published table.",
          "If it should be, see that its headings are on one row above its figures."));
      return;
    }
    format = contents.isEmpty() ? known.get().name() : format;
    Loaded<Contents> read = known.get().read(sheet, of(sheet));
    contents.add(read.value());
    findings.addAll(read.findings());
  }

  /// The school of a sheet: as its titles say, or its name; else as the one school that other
  /// sheets name; else the words of its name, where there is a sheet for each; else those of
  /// the file's.
  private Identity of(Sheet sheet) {
    Identity named = Identity.in(sheet)
        .or(Identity.UNKNOWN.withName(SchoolName.inTitle(sheet.name())));
    List<Identity> said = sheets.stream().filter(each -> !each.hidden()).map(Identity::in)
        .filter(each -> !each.name().isEmpty()).toList();
    if (said.stream().map(each -> SchoolName.key(each.name())).distinct().count() == 1) {
      return named.or(said.getFirst());
    }
    String ofSheet = sheets.size() > 1 ? SchoolName.inName(sheet.name()) : "";
    String ofFile = SchoolName.inName(file);
    return named.or(
        Identity.UNKNOWN.withName(ofSheet.isEmpty() ? ofFile.isEmpty() ? file : ofFile : ofSheet));
  }

  private Finding unrecognised() {
    String looked = FileFormats.ALL.stream().map(each -> each.words() + " (" + each.knownBy() + ")")
        .collect(Collectors.joining("; "));
    return Finding.stop(Place.file(file),
        "It was opened, but no table in it is known. Looked for: " + looked + ".",
        "Check that it is the file you meant; if it is, put one row of headings above its figures and load it again.");
  }
}
