package viability.model.action;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The contents page of ideas for the action plan, least harmful first, and of those the cheapest.
public final class Library {

  public static final List<Idea> ALL = Stream.of(LineIdeas.ALL, StaffIdeas.ALL)
      .flatMap(List::stream).sorted(Comparator.comparing(Idea::harm).thenComparing(Idea::effort))
      .toList();

  private Library() {}
}
