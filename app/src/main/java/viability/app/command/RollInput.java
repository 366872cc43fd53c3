package viability.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import viability.model.files.PlainTable;
import viability.model.files.RollsByUnit;
import viability.model.roll.RollHistory;
import viability.model.roll.RollMethod;
import viability.model.roll.RollMethods;
import viability.model.roll.RollTable;
import viability.model.roll.RollUnit;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// What `roll` and `backtest` both take: the tables, the method, the years left out.
final class RollInput {

  private static final int RECEPTION_LAG = 4;
  private static final int KINDERGARTEN_LAG = 5;

  @Option(names = "--history", paramLabel = "CSV", required = true, description = "Rolls: unit, year, then a column for each year group (R, Y1 ... or K, G1 ...).")
  private Path history = Path.of("");

  @Option(names = "--births", paramLabel = "CSV", description = "Births to mid-year: unit, year, births. A single unit that has no rolls is the area.")
  private Optional<Path> births = Optional.empty();

  @Option(names = "--area", paramLabel = "CSV", description = "Rolls of the area around the units, laid out as the history.")
  private Optional<Path> area = Optional.empty();

  @Option(names = "--method", paramLabel = "NAME", defaultValue = "default", description = "default, 3-2-1, mean-3, smoothing, last or no-change. Default: ${DEFAULT-VALUE}.")
  private String method = "default";

  @Option(names = "--leave-out", paramLabel = "YEAR", split = ",", description = "School years to leave out, such as 2020,2021.")
  private List<String> leaveOut = List.of();

  private final List<Finding> findings = new ArrayList<>();

  /// What is doubtful in the tables read so far.
  List<Finding> findings() {
    return findings;
  }

  RollMethod method() {
    return RollMethods.named(method).orElseThrow(
        () -> Names.unknown("method", method, RollMethods.ALL.stream().map(RollMethod::name)));
  }

  Set<SchoolYear> leftOut() {
    return leaveOut.stream().map(text -> YearSpan.one("--leave-out", text))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The tables joined; without units where they cannot be used.
  RollTable table() {
    RollsByUnit rolls = rolls(history);
    List<Births> born = births.map(this::births).orElse(List.of());
    boolean ofArea = born.size() == 1
        && rolls.units().keySet().stream().noneMatch(born.getFirst().area()::equalsIgnoreCase);
    Map<String, Births> byUnit = new HashMap<>();
    born.forEach(each -> byUnit.put(each.area().toLowerCase(Locale.UK), each));
    List<RollUnit> units = rolls.units().entrySet().stream()
        .map(unit -> new RollUnit(unit.getKey(), new RollHistory(unit.getValue()),
            Optional.ofNullable(byUnit.get(unit.getKey().toLowerCase(Locale.UK)))))
        .toList();
    if (!born.isEmpty()) {
      sayUnused(rolls, units, ofArea);
    }
    List<RollHistory> around = area.stream()
        .flatMap(file -> rolls(file).units().values().stream().map(RollHistory::new)).toList();
    return new RollTable(List.copyOf(rolls.columns().keySet()), units,
        ofArea ? Optional.of(born.getFirst()) : Optional.empty(), around,
        rolls.startsWithKindergarten() ? KINDERGARTEN_LAG : RECEPTION_LAG);
  }

  private void sayUnused(RollsByUnit rolls, List<RollUnit> units, boolean ofArea) {
    Place place = Place.file(String.valueOf(births.orElse(history).getFileName()));
    List<String> without = units.stream().filter(unit -> unit.births().isEmpty())
        .map(RollUnit::name).toList();
    if (!rolls.columns().containsKey(YearGroup.R)) {
      findings.add(
          Finding.doubt(place, "Births are not used: the rolls have no Reception or kindergarten.",
              "Add that column to the history."));
    } else if (!ofArea && !without.isEmpty()) {
      findings.add(Finding.doubt(place,
          "No births of " + String.join(", ", without) + "; own past intakes are used instead.",
          "Give every unit's births under the name it has in the history, or one area's only."));
    }
  }

  private RollsByUnit rolls(Path file) {
    return keep(RollsByUnit.read(keep(PlainTable.read(PlanArgument.existing(file)))));
  }

  private List<Births> births(Path file) {
    return keep(RollsByUnit.births(keep(PlainTable.read(PlanArgument.existing(file)))));
  }

  private <T> T keep(Loaded<T> read) {
    findings.addAll(read.findings());
    return read.value();
  }
}
