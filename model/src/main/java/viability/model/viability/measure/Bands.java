package viability.model.viability.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// Where a measure is red, amber or green: ratings from the lowest value up, with the edge at which
/// each gives way to the next. A value on an edge belongs to the rating above it.
public record Bands(List<Rating> ratings, List<Edge> edges) {

  /// An edge: the assumption that sets it, its value, and who says so.
  public record Edge(Assumption assumption, double value, Source source) {}

  /// Throws [IllegalArgumentException] unless there is one rating more than edges.
  public Bands {
    ratings = List.copyOf(ratings);
    edges = List.copyOf(edges);
    if (ratings.size() != edges.size() + 1) {
      throw new IllegalArgumentException(ratings + " need one edge fewer, not " + edges.size());
    }
  }

  /// Red below the first edge, amber up to the second, green from there.
  static Bands rising(Subject of, Assumption red, Assumption green) {
    return new Bands(List.of(Rating.RED, Rating.AMBER, Rating.GREEN), edges(of, red, green));
  }

  /// Green below the first edge, amber up to the second, red from there.
  static Bands falling(Subject of, Assumption amber, Assumption red) {
    return new Bands(List.of(Rating.GREEN, Rating.AMBER, Rating.RED), edges(of, amber, red));
  }

  /// Green between the second and third edge, amber beside it, red beyond.
  static Bands middle(Subject of, Assumption... edges) {
    return new Bands(List.of(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.AMBER, Rating.RED),
        edges(of, edges));
  }

  private static List<Edge> edges(Subject of, Assumption... assumptions) {
    List<Edge> edges = new ArrayList<>();
    for (Assumption each : assumptions) {
      edges.add(new Edge(each, of.assumed(each), of.source(each)));
    }
    return edges;
  }

  /// The rating of a value. Edges that were changed so that they cross are taken one after another.
  public Rating of(double value) {
    int band = 0;
    while (band < edges.size() && value >= edges.get(band).value()) {
      band++;
    }
    return ratings.get(band);
  }

  /// The bands in words: `red below −5%, amber from −5% to below 0%, green from 0%`.
  public String words(Working.Unit unit) {
    List<String> words = new ArrayList<>();
    for (int band = 0; band < ratings.size(); band++) {
      words.add(ratings.get(band).word().toLowerCase(java.util.Locale.ROOT) + " "
          + between(band == 0 ? Optional.empty() : Optional.of(edges.get(band - 1)),
              band == edges.size() ? Optional.empty() : Optional.of(edges.get(band)), unit));
    }
    return String.join(", ", words);
  }

  private static String between(Optional<Edge> from, Optional<Edge> to, Working.Unit unit) {
    String start = from.map(edge -> "from " + Say.figure(edge.value(), unit)).orElse("");
    String end = to.map(edge -> "below " + Say.figure(edge.value(), unit)).orElse("");
    return start.isEmpty() || end.isEmpty() ? start + end : start + " to " + end;
  }
}
