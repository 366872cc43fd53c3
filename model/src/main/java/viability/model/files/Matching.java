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
/// that the order of the files does not matter. Parts with different URNs are never one school, so a
/// national file is sorted by its URNs alone.
final class Matching {

  /// Of more namesakes than this none is looked at: they cannot be told apart.
  private static final int MOST_NAMESAKES = 50;

  private final List<Part> parts;
  private final boolean byName;
  private final Map<String, Set<Integer>> groupsByWord = new HashMap<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Matching(List<Part> parts) {
    this.parts = parts;
    this.byName = parts.stream().anyMatch(part -> part.urn().isEmpty());
  }

  static Matching of(List<Part> parts) {
    Matching matching = new Matching(parts);
    IntStream.range(0, parts.size()).boxed()
        .sorted(Comparator.comparingInt(at -> parts.get(at).strength())).forEach(matching::place);
    return matching;
  }

  private void place(int at) {
    Part part = parts.get(at);
    List<String> words = words(part);
    List<Integer> same = same(part, words);
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
    words
        .forEach(word -> groupsByWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(group));
  }

  /// What a part goes by, the surest first.
  private List<String> words(Part part) {
    List<String> words = new ArrayList<>();
    if (!part.urn().isEmpty()) {
      words.add("urn " + part.urn());
    }
    if (!part.laestab().isEmpty()) {
      words.add("laestab " + part.laestab());
    }
    String key = byName ? part.key() : "";
    if (!key.isEmpty()) {
      words.add("name " + key);
    }
    return words;
  }

  /// The groups that may be of the same school, by the first of its words that any goes by.
  private List<Integer> same(Part part, List<String> words) {
    List<String> telling = part.urn().isEmpty() ? words : words.subList(0, 1);
    for (String word : telling) {
      List<Integer> same = groupsByWord.getOrDefault(word, Set.of()).stream().limit(MOST_NAMESAKES)
          .filter(group -> groups.get(group).stream().limit(MOST_NAMESAKES)
              .allMatch(member -> parts.get(member).mayBe(part)))
          .toList();
      if (!same.isEmpty()) {
        return same;
      }
    }
    return List.of();
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
