package viability.model.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.trace.Finding;

/// Sorts parts of schools into groups that are one school each.
///
/// Parts with a URN are placed first, then those with a LAESTAB, then those with a name alone, so
/// that the order of the files does not matter.
final class Matching {

  private final List<Part> parts;
  private final Map<String, Set<Integer>> groupsByWord = new HashMap<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Matching(List<Part> parts) {
    this.parts = parts;
  }

  static Matching of(List<Part> parts) {
    Matching matching = new Matching(parts);
    IntStream.range(0, parts.size()).boxed()
        .sorted(Comparator.comparingInt(at -> parts.get(at).strength())).forEach(matching::place);
    return matching;
  }

  private void place(int at) {
    Part part = parts.get(at);
    String name = "name " + part.key();
    List<Integer> same = candidates("urn " + part.urn(), part, !part.urn().isEmpty());
    if (same.isEmpty()) {
      same = candidates("laestab " + part.laestab(), part, !part.laestab().isEmpty());
    }
    if (same.isEmpty()) {
      same = candidates(name, part, true);
    }
    if (same.size() > 1) {
      findings.add(Finding.doubt(Namesakes.place(part.school()), same.size()
          + " schools have this name, and a file that gives no URN does not say which of them it means; it is kept apart.",
          "Write the school's URN above the table, as \u201cURN 123456\u201d, and load that file again."));
    }
    int group = same.size() == 1 ? same.getFirst() : groups.size();
    if (group == groups.size()) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(at);
    List.of("urn " + part.urn(), "laestab " + part.laestab(), name)
        .forEach(word -> groupsByWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(group));
  }

  private List<Integer> candidates(String word, Part part, boolean given) {
    return given
        ? groupsByWord.getOrDefault(word, Set.of()).stream()
            .filter(group -> groups.get(group).stream()
                .allMatch(member -> parts.get(member).mayBe(part)))
            .toList()
        : List.of();
  }

  /// The groups in order of their first part, the parts of each in order.
  List<List<Part>> groups() {
    Map<Integer, List<Part>> ordered = new TreeMap<>();
    for (List<Integer> group : groups) {
      List<Integer> members = group.stream().sorted().toList();
      ordered.put(members.getFirst(), members.stream().map(parts::get).toList());
    }
    return List.copyOf(ordered.values());
  }

  List<Finding> findings() {
    return findings;
  }
}
