package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The links between schools from the register: which school came before or after which.
/// Counted only.
final class GiasLinks implements FileFormat {

  private static final int CERTAIN = 100;

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
    return Headings.find(sheet,
        each -> each.has("urn") && each.has("linkurn") && each.has("linktype"));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    int rows = (int) headings(sheet).orElseThrow().rowsBelow().count();
    Finding note = Finding.note(sheet.place(),
        "The links between schools are recognised, but the plan does not use them yet.",
        "Nothing to do: a school that closed stays apart from the one it was merged into.");
    return new Loaded<>(Contents.none(rows), List.of(note));
  }
}
