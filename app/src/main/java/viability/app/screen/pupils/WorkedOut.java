package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.projection.RollBasis;
import viability.model.roll.Progression;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.units.Rate;

/// How one school's roll was worked out, in words and a small table.
record WorkedOut(String school, String intake, String area, GridData ratios,
    List<Finding> findings) {

  static WorkedOut of(School school, RollBasis basis) {
    return new WorkedOut(school.name(), intake(school, basis),
        "Share of each year group that is in the next one a year later. The school's own recent years are"
            + " drawn towards its area's, more so the fewer pupils they rest on. Area: "
            + basis.area() + "." + band(basis),
        ratios(basis), basis.findings());
  }

  private static String band(RollBasis basis) {
    return basis.bands().isEmpty()
        ? ""
        : " The shaded band on the chart is where 8 of 10 projections like this one came out, by how far"
            + " past ones were off.";
  }

  private static String intake(School school, RollBasis basis) {
    return school.details().phase().first().words() + ": " + basis.intake()
        + (school.details().pan().isPresent()
            ? " No more than its admission number, " + school.details().pan().getAsInt() + "."
            : " No file gives its admission number, so nothing limits it.");
  }

  private static GridData ratios(RollBasis basis) {
    List<GridData.Column> columns = List.of(new GridData.Column("", "Own years"),
        new GridData.Column("", "Area"), new GridData.Column("", "Weight of own"),
        new GridData.Column("", "Used"));
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<YearGroup, Progression.Ratio> entry : basis.ratios().entrySet()) {
      Progression.Ratio ratio = entry.getValue();
      rows.add(new Row("Into " + entry.getKey().words(), "line",
          List.of(ratio.weight() == 0 ? Cell.of("\u2013", "") : share(ratio.own()),
              share(ratio.area()), share(ratio.weight()), share(ratio.value()))));
    }
    return new GridData(columns, rows);
  }

  private static Cell share(double value) {
    return Cell.of(Format.percent(Rate.of(value)), Double.toString(value));
  }
}
