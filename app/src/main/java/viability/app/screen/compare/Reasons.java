package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.explain.BelowZero;
import viability.app.look.Format;
import viability.model.arrangement.Arrangement;
import viability.model.effect.OneOff;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;

/// How the figures of the Compare page were worked out.
record Reasons(Explainer explainer) {

  Optional<Working> reserve(Pair pair, Arrangement of, int year) {
    return explainer.reserve(pair.results().toProject(of.name()), pair.focus().school(), year);
  }

  Optional<Working> inYear(Pair pair, Arrangement of, int year) {
    return explainer.inYear(pair.results().toProject(of.name()), pair.focus().school(), year);
  }

  /// The first reserve below zero, or the lowest where none is.
  Optional<Working> belowZero(Pair pair, Arrangement of) {
    List<YearFigures> years = pair.years(of);
    BelowZero below = BelowZero.of(years);
    int at = below.never()
        ? lowest(years)
        : below.years().getFirst().minus(years.getFirst().year());

    String label = Format.march(years.get(at).year())
        + (below.never() ? ": the lowest reserve of all years shown" : ": the first below zero");
    return reserve(pair, of, at).map(why -> Working.stated(label, why.value(), why.unit(),
        "The reserve at each 31 March is looked at, from the base year on.", List.of(why)));
  }

  /// The one-off costs added up, and how the year they are repaid in was found.
  Optional<Working> oneOff(Pair pair, Arrangement of) {
    OneOffs costs = OneOffs.of(pair, of);
    List<Working> inputs = costs.costs().stream().map(cost -> once(pair, cost)).toList();
    Working total = Working.sum("One-off cost", Working.Unit.PENCE,
        "One-off costs fall in the year of their date, in cash. They are repaid by the first 31 March from which on"
            + " the reserve is never again lower than " + pair.firstCalled() + ".",
        inputs);
    return Optional.of(inputs.isEmpty()
        ? Working.stated(total.label(), 0, total.unit(),
            "This arrangement has no one-off costs in the years shown.", List.of())
        : total);
  }

  private static Working once(Pair pair, OneOff cost) {
    Money amount = OneOffs.cost(cost);
    SchoolId school = cost.school();
    String name = pair.results().plan().school(school).map(s -> s.name()).orElse(school.value());
    return Working.stated(name + ": " + cost.words(), (double) amount.pence(), Working.Unit.PENCE,
        "On " + Format.day(cost.starts()) + ".", cost.inputs());
  }

  private static int lowest(List<YearFigures> years) {
    return IntStream.range(0, years.size()).boxed().min(java.util.Comparator
        .comparing(i -> years.get(i).reserve().orElse(new Money(Long.MAX_VALUE)))).orElse(0);
  }

  /// The case of an arrangement with only the pair's schools in the group.
  static Case focused(Pair pair, Arrangement of) {
    Case all = pair.results().toProject(of.name());
    return new Case(all.scenario(), all.setting(), all.births(), all.base(), all.basis(),
        all.arrangement(), all.actions(), pair.focus().schools(pair.results().plan()), all.years());
  }
}
