package viability.app.screen.start;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.part.FindingRow;
import viability.model.files.ReadFile;
import viability.model.files.format.YearBasis;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// One file read: what it was recognised as, what is in it, and what to check.
final class FileBox extends VBox {

  /// More findings than these of one file are counted, not listed.
  private static final int LISTED = 6;
  private static final int SHOWN = 4;

  FileBox(Loaded<ReadFile> file) {
    super(8);
    getStyleClass().add("boxed");
    ReadFile read = file.value();
    Label name = new Label(read.file(), Icon.REPORTS.node());
    name.getStyleClass().add("strong");
    Label kind = new Label(
        read.isRecognised() ? FormatWords.of(read.format()) : "not recognised, so not used");
    kind.getStyleClass().add("chip");
    Label held = new Label(held(read));
    held.getStyleClass().add("note");
    HBox.setHgrow(held, Priority.ALWAYS);
    HBox head = new HBox(12, name, kind, held);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().add(head);
    List<Finding> findings = file.findings();
    findings.stream().limit(LISTED).map(FindingRow::new).forEach(getChildren()::add);
    if (findings.size() > LISTED) {
      Label more = new Label("and " + (findings.size() - LISTED)
          + " more, which stay in the list at the foot of the window.");
      more.getStyleClass().add("note");
      getChildren().add(more);
    }
  }

  private static String held(ReadFile read) {
    if (!read.isRecognised()) {
      return "";
    }
    String years = years(read.years());
    String schools = read.schools().size() <= 3
        ? read.schools().stream().map(School::name).collect(Collectors.joining(", "))
        : read.schools().size() + " schools";
    return schools + (years.isEmpty() ? "" : " \u00b7 " + years);
  }

  /// Money by funding year, pupils by school year; the first and the last of a long list.
  private static String years(List<YearBasis> years) {
    List<String> words = years.stream().map(FileBox::words).distinct().toList();
    return words.size() <= SHOWN
        ? String.join(", ", words)
        : words.getFirst() + " to " + words.getLast();
  }

  private static String words(YearBasis year) {
    boolean money = List.of(BudgetColumn.values()).stream()
        .anyMatch(column -> column.words().equals(year.basis()));
    boolean pupils = year.basis().contains("census");
    String when = money
        ? new FundingYear(year.year()).toString()
        : pupils ? new SchoolYear(year.year()).toString() : String.valueOf(year.year());
    return when + " " + year.basis();
  }
}
