package viability.model.appraisal.principle;

import java.util.List;
import viability.model.appraisal.option.Option;
import viability.model.effect.Cause;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.units.FundingYear;
import viability.model.viability.measure.Say;

/// Heads who leave are succeeded, and posts reach across schools.
final class Leaders implements Principle {

  @Override
  public String title() {
    return "Leaders and governors";
  }

  @Override
  public String asks() {
    return "Is every head who leaves succeeded, and do posts reach across schools?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    boolean shared = of.effects().stream().anyMatch(each -> each.cause() == Cause.HEAD_SHARED);
    List<String> leaving = of.members().stream().filter(school -> leaves(of, school))
        .map(School::name).toList();
    if (shared) {
      return Tested.passes("One head leads several schools" + (leaving.isEmpty()
          ? ". Ask how that head would be succeeded."
          : ", which covers the post that falls vacant at " + Say.list(leaving) + "."));
    }
    return leaving.isEmpty()
        ? Tested
            .toJudge("No head is known to leave. Add leaving dates on the Classes & staff page.")
        : Tested.doesNot("The head's post falls vacant at " + Say.list(leaving)
            + ", and nothing here says who follows.");
  }

  private static boolean leaves(Option of, School school) {
    return school.post(Post.Role.HEADTEACHER).flatMap(Post::vacantFrom)
        .filter(date -> FundingYear.of(date).minus(of.year(0)) <= of.last()).isPresent();
  }
}
