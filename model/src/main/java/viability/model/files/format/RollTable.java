package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Pupils by year group: a row for each year, or for each school, or the same turned on its side.
final class RollTable implements FileFormat {

  private static final int LIKELY = 50;

  @Override
  public String name() {
    return "roll-table";
  }

  @Override
  public String words() {
    return "pupils by year group";
  }

  @Override
  public String knownBy() {
    return "headings that are year groups, such as R, Y1, Y2, with a row for each year or school";
  }

  @Override
  public int recognises(Sheet sheet) {
    return GroupHeadings.find(sheet).isPresent() ? LIKELY : 0;
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    RollColumns columns = RollColumns.of(GroupHeadings.find(sheet).orElseThrow());
    Optional<RollDate> dateOfAll = Stream
        .concat(Identity.titles(sheet), Stream.of(sheet.name(), sheet.file())).map(RollDate::in)
        .flatMap(Optional::stream).findFirst();
    if (columns.date().isEmpty() && dateOfAll.isEmpty()) {
      return new Loaded<>(Contents.none(0),
          List.of(Finding.stop(sheet.place(),
              "It has pupils by year group, but does not say of which year.",
              "Add a column with the year of each row, such as October 2024, and load it again.")));
    }
    Loaded<Map<Identity, List<Roll>>> rolls = RollRows.read(columns,
        Identity.in(sheet).or(unlessSaid), dateOfAll);
    List<Finding> findings = new ArrayList<>(rolls.findings());
    rolls.value().forEach((school, counts) -> findings.addAll(RollGaps.in(school.name(), counts)));
    List<School> schools = rolls.value().entrySet().stream()
        .map(each -> each.getKey().school().withRolls(each.getValue())).toList();
    int rows = rolls.value().values().stream().mapToInt(List::size).sum();
    return new Loaded<>(Contents.of(schools, rows), findings);
  }
}
