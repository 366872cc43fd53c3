package viability.model.files.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// Which school a sheet says it is of, in the lines above its table. Parts it does not give
/// are empty.
public record Identity(String name, String urn, String laestab) {

  public static final Identity UNKNOWN = new Identity("", "", "");

  private static final int LOOKED_AT = 12;
  private static final int TITLE_CELLS = 4;
  private static final Pattern URN = Pattern.compile("\\bURN\\b\\W*(\\d{6})\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LAESTAB = Pattern.compile(
      "\\b(?:LA ?ESTAB|DfE)\\b[^\\d]{0,20}(\\d{3})\\W?(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL = Pattern
      .compile("(?:name of )?(?:the )?school(?: name)?\\s*:?", Pattern.CASE_INSENSITIVE);

  /// Reads the title lines of a sheet: those with few cells filled, before the table.
  public static Identity in(Sheet sheet) {
    String titles = String.join("\n", titles(sheet).toList());
    Matcher urn = URN.matcher(titles);
    Matcher laestab = LAESTAB.matcher(titles);
    return new Identity(name(sheet), urn.find() ? urn.group(1) : "",
        laestab.find() ? laestab.group(1) + laestab.group(2) : "");
  }

  /// The title lines of a sheet, each row's cells joined by a space.
  public static Stream<String> titles(Sheet sheet) {
    return titleRows(sheet)
        .mapToObj(row -> String.join(" ", sheet.row(row).map(Identity::title).toList()).strip());
  }

  private static IntStream titleRows(Sheet sheet) {
    return IntStream.range(0, Math.min(LOOKED_AT, sheet.height()))
        .takeWhile(row -> isTitle(sheet, row));
  }

  private static boolean isTitle(Sheet sheet, int row) {
    return sheet.filled(row) <= TITLE_CELLS
        && sheet.row(row).noneMatch(cell -> CodeText.startOf(cell.text()).isPresent());
  }

  /// The words of a cell; none where it holds a page of text.
  private static String title(Cell cell) {
    String text = cell.text();
    return text.length() > Wording.LONGEST ? "" : text;
  }

  private static String name(Sheet sheet) {
    return titleRows(sheet).mapToObj(row -> labelled(sheet, row)).filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> titleRows(sheet).boxed()
            .flatMap(row -> sheet.row(row).map(cell -> SchoolName.inTitle(title(cell))))
            .filter(name -> !name.isEmpty()).findFirst())
        .orElse("");
  }

  /// The name after `School:`, in the same cell or in one to its right.
  private static String labelled(Sheet sheet, int row) {
    for (int column = 0; column < sheet.width(row); column++) {
      String text = sheet.text(row, column);
      int colon = text.indexOf(':');
      if (colon > 0 && colon < text.length() - 1
          && LABEL.matcher(text.substring(0, colon)).matches()) {
        return text.substring(colon + 1).strip();
      }
      if (LABEL.matcher(text).matches()) {
        return IntStream.range(column + 1, sheet.width(row))
            .mapToObj(right -> sheet.text(row, right))
            .filter(
                right -> right.length() > 2 && !right.matches("(?i)year.*|.*\\d.*|urn|la ?estab"))
            .findFirst().orElse("");
      }
    }
    return "";
  }

  /// This identity, each part it lacks taken from another.
  public Identity or(Identity other) {
    return new Identity(name.isEmpty() ? other.name : name, urn.isEmpty() ? other.urn : urn,
        laestab.isEmpty() ? other.laestab : laestab);
  }

  public Identity withName(String given) {
    return new Identity(given, urn, laestab);
  }

  /// A school of which only this is known; its id is its URN, or else its name.
  public School school() {
    Details named = Details.named(name, Phase.PRIMARY);
    Details known = new Details(name, given(urn), given(laestab), named.authority(), named.phase(),
        named.type(), named.faith(), named.pan(), named.capacity(), named.easting(),
        named.northing(), named.federation(), named.status());
    return School.of(new SchoolId(urn.isEmpty() ? name : urn), known);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
