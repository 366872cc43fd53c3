package viability.model.files.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Dated;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.Wording;
import viability.model.trace.Loaded;

/// The links between schools from the register: which school came before or after which. Kinds of
/// link that are neither, such as sixth-form centres, and splits, whose pupils cannot be divided,
/// are counted only.
final class GiasLinks implements FileFormat {

  private static final int CERTAIN = 100;
  private static final int URN = 6;

  @Override
  public String name() {
    return "gias-links";
  }

  @Override
  public String words() {
    return "links between schools (GIAS)";
  }

  @Override
  public String knownBy() {
    return "the headings URN, LinkURN and LinkType";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet, each -> each.has("urn") && each.has("linkurn", "link urn")
        && each.has("linktype", "link type"));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    List<Link> links = new ArrayList<>();
    int rows = 0;
    for (int row : headings.rowsBelow().toArray()) {
      rows++;
      link(headings, row).ifPresent(links::add);
    }
    return Loaded.of(Contents.ofLinks(links, rows));
  }

  private static Optional<Link> link(Headings headings, int row) {
    String own = Wording.digits(headings.text(row, "urn"));
    String other = Wording.digits(headings.text(row, "linkurn", "link urn"));
    String type = Wording.plain(headings.text(row, "linktype", "link type"));
    boolean before = type.startsWith("predecessor");
    boolean known = before || type.startsWith("successor");
    if (own.length() != URN || other.length() != URN || own.equals(other) || !known
        || type.contains("split")) {
      return Optional.empty();
    }
    return Optional.of(new Link(before ? other : own, before ? own : other,
        type.contains("merge") || type.contains("amalgam"), date(headings, row),
        headings.sheet().place(row, 0)));
  }

  private static Optional<LocalDate> date(Headings headings, int row) {
    int column = headings.column("linkestablisheddate", "link established date").orElse(-1);
    Cell cell = headings.sheet().cell(row, column);
    return Dated.of(cell);
  }
}
