package viability.model.appraisal.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.appraisal.figure.Places;
import viability.model.appraisal.option.Option;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.viability.measure.Say;

/// Reserves hold for three to five years and places are filled. Policy may yet want every school in
/// a trust, which is always said.
final class Resilience implements Principle {

  private static final int FROM = 3;
  private static final int TO = 5;
  private static final String TRUSTS = " Ask as well whether it would still stand if every school"
      + " had to join a trust.";

  @Override
  public String title() {
    return "Sustainable and resilient";
  }

  @Override
  public String asks() {
    return "Is every school's reserve above zero in the third to fifth year, and are places filled?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<String> against = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    of.members().forEach(school -> look(of, school, against, unknown));
    fill(of, against, unknown);
    if (!against.isEmpty()) {
      return Tested.doesNot(String.join(" ", against) + TRUSTS);
    }
    if (!unknown.isEmpty() || of.members().isEmpty()) {
      return Tested.toJudge(String.join(" ", unknown) + TRUSTS);
    }
    return Tested.passes("No school is below zero in " + of.year(first(of)) + " to "
        + of.year(last(of)) + ", and places are filled." + TRUSTS);
  }

  private static void look(Option of, School school, List<String> against, List<String> unknown) {
    List<YearFigures> years = of.years(school.id()).orElseThrow();
    List<String> below = IntStream.rangeClosed(first(of), last(of)).mapToObj(years::get)
        .filter(year -> year.reserve().filter(reserve -> reserve.isNegative()).isPresent())
        .map(year -> Say.march(year.year())).toList();
    if (!below.isEmpty()) {
      against.add(school.name() + " is below zero in " + Say.list(below) + ".");
    }
    if (years.getFirst().reserve().isEmpty()) {
      unknown.add("The reserve of " + school.name() + " is not known.");
    }
  }

  private static void fill(Option of, List<String> against, List<String> unknown) {
    Optional<Working> places = Places.of(of, last(of));
    if (places.isEmpty() || places.get().value() <= 0) {
      unknown.add("How many places there are is not known.");
      return;
    }
    double filled = of.group().get(last(of)).pupils() / places.get().value();
    double red = of.setting().assumed().get(Thresholds.OCCUPANCY_RED, of.year(0).start());
    if (filled < red) {
      against.add(Say.figure(filled, Working.Unit.PER_CENT) + " of places are filled in October "
          + of.year(last(of)).start() + ", below " + Say.figure(red, Working.Unit.PER_CENT) + ".");
    }
  }

  private static int first(Option of) {
    return Math.min(FROM, of.last());
  }

  private static int last(Option of) {
    return Math.min(TO, of.last());
  }
}
