package viability.model.appraisal.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.appraisal.option.Option;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.viability.measure.Say;

/// No loaded school stands outside every partnership; one that does is named, with what becomes of
/// its reserve.
final class NoneLeftBehind implements Principle {

  @Override
  public String title() {
    return "No school left behind";
  }

  @Override
  public String asks() {
    return "Does any school of the plan stand outside every partnership?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<School> outside = of.setting().schools().stream()
        .filter(school -> !of.isPartnership() || !isIn(of, school.id())).toList();
    if (outside.isEmpty()) {
      return Tested.passes("Every school of the plan is in it.");
    }
    List<School> nowhere = outside.stream().filter(school -> all.stream()
        .noneMatch(other -> other.isPartnership() && isIn(other, school.id()))).toList();
    List<School> named = nowhere.isEmpty() ? outside : nowhere;
    String why = "Outside it: " + Say.list(named.stream().map(School::name).toList()) + "."
        + reserves(of, named);
    if (nowhere.isEmpty() && of.isPartnership()) {
      return Tested.toJudge(why + " Another option of this plan takes in each of them.");
    }
    return Tested
        .doesNot(of.isPartnership() ? why : "Nobody is in a partnership." + reserves(of, outside));
  }

  private static boolean isIn(Option option, SchoolId school) {
    return option.arrangement().schools().contains(school);
  }

  private static String reserves(Option of, List<School> left) {
    List<String> below = new ArrayList<>();
    for (School school : left) {
      Optional<YearFigures> first = of.years(school.id()).stream().flatMap(List::stream)
          .filter(year -> year.reserve().filter(reserve -> reserve.isNegative()).isPresent())
          .findFirst();
      first.ifPresent(
          year -> below.add(school.name() + " is below zero from " + Say.march(year.year())));
    }
    return below.isEmpty() ? "" : " By itself " + Say.list(below) + ".";
  }
}
