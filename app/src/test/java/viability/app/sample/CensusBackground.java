package viability.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viability.model.units.Shares;

/// The part of a census row about ethnic origin and first language, each adding up to
/// the headcount.
final class CensusBackground {

  private static final List<String> ORIGINS = Layout.columns("census").stream()
      .filter(column -> column.startsWith("number of pupils classified as")
          || column.equals("number of pupils unclassified"))
      .toList();
  /// How common each origin is, in the order of the columns, roughly as in inner London.
  private static final List<Double> COMMON = List.of(18.0, 1.0, 0.1, 16.0, 0.2, 4.0, 3.0, 2.5, 6.0,
      2.0, 2.0, 12.0, 4.0, 5.0, 14.0, 3.0, 1.5, 8.0, 1.0);
  private static final List<String> LANGUAGES = List.of(
      "number of pupils whose first language is known or believed to be English",
      "number of pupils whose first language is known or believed to be other than English",
      "number of pupils whose first language is unclassified");

  private final Borough borough;
  private final Sketch school;
  private final int january;
  private final int headcount;

  CensusBackground(Borough borough, Sketch school, int january, int headcount) {
    this.borough = borough;
    this.school = school;
    this.january = january;
    this.headcount = headcount;
  }

  Map<String, Object> cells() {
    Map<String, Object> cells = new HashMap<>();
    List<Double> origins = new ArrayList<>();
    for (int i = 0; i < ORIGINS.size(); i++) {
      origins.add(COMMON.get(i) * (0.5 + borough.dice().even(school.name(), ORIGINS.get(i))));
    }
    share(cells, ORIGINS, origins);
    double other = borough.needs(school).otherLanguage() + 0.004 * (january - 2026);
    share(cells, LANGUAGES, List.of(0.99 - other, other, 0.01));
    cells.put("number of pupils of compulsory school age and above (rounded)", headcount);
    return cells;
  }

  private void share(Map<String, Object> cells, List<String> columns, List<Double> weights) {
    long[] parts = Shares.split(headcount,
        weights.stream().mapToDouble(Double::doubleValue).toArray());
    for (int i = 0; i < parts.length; i++) {
      cells.put(columns.get(i), parts[i]);
      cells.put(columns.get(i).replace("number of", "% of"), Percent.of((int) parts[i], headcount));
    }
  }
}
