package viability.model.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.figure.Figure;
import viability.model.appraisal.figure.Points;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// An option's score under a criterion, from 0 to 10: the user's, or else the mean of its figures'
/// points; empty where neither is there.
public record Scored(Criterion criterion, Option option, OptionalDouble points, boolean typed,
    String note, List<Part> parts) {

  /// A figure, its value for the option and its points among the options; empty where not known.
  public record Part(Figure figure, OptionalDouble value, OptionalDouble points) {}

  public Scored {
    parts = List.copyOf(parts);
  }

  /// The score of each option under a criterion, in the options' order.
  static List<Scored> of(Criterion criterion, List<Option> options, Scoring scoring) {
    List<List<OptionalDouble>> byFigure = criterion.figures().stream()
        .map(figure -> Points.of(figure, options)).toList();
    return java.util.stream.IntStream.range(0, options.size()).mapToObj(i -> {
      Option option = options.get(i);
      List<Part> parts = java.util.stream.IntStream.range(0, byFigure.size())
          .mapToObj(f -> new Part(criterion.figures().get(f),
              criterion.figures().get(f).value(option, options.getFirst()), byFigure.get(f).get(i)))
          .toList();
      return of(criterion, option, parts, scoring.score(criterion, option.name()));
    }).toList();
  }

  private static Scored of(Criterion criterion, Option option, List<Part> parts,
      Optional<Score> given) {
    String note = given.map(Score::note).orElse("");
    OptionalDouble typed = given.map(Score::points).filter(points -> points.isPresent())
        .map(points -> OptionalDouble.of(points.getAsInt())).orElse(OptionalDouble.empty());
    return new Scored(criterion, option, typed.isPresent() ? typed : mean(parts), typed.isPresent(),
        note, parts);
  }

  private static OptionalDouble mean(List<Part> parts) {
    OptionalDouble mean = parts.stream().filter(part -> part.points().isPresent())
        .mapToDouble(part -> part.points().getAsDouble()).average();
    return mean.isPresent() ? OptionalDouble.of(Points.tenth(mean.getAsDouble())) : mean;
  }

  /// The least it can be once scored.
  double low() {
    return points.orElse(0);
  }

  /// The most it can be once scored.
  double high() {
    return points.orElse(Score.MOST);
  }

  /// How a score made of figures comes about; empty for a typed one or none. `first` is the plan's
  /// first option.
  public Optional<Working> working(Option first) {
    if (typed || points.isEmpty()) {
      return Optional.empty();
    }
    List<Working> each = parts.stream().filter(part -> part.points().isPresent())
        .map(part -> working(part, first)).toList();
    return Optional.of(Working.stated(criterion.title() + ", \u201c" + option.name() + "\u201d",
        points.getAsDouble(), Working.Unit.FACTOR,
        "The mean of its figures' points, to one decimal.", each));
  }

  private Working working(Part part, Option first) {
    String rule = "Among the options the " + (part.figure().moreIsHigher() ? "highest" : "lowest")
        + " figure has 10 points and the " + (part.figure().moreIsHigher() ? "lowest" : "highest")
        + " 0, the rest in proportion; where all are the same, each has 5.";
    return Working.stated("Points for " + part.figure().title(option), part.points().orElseThrow(),
        Working.Unit.FACTOR, rule, part.figure().working(option, first).stream().toList());
  }
}
