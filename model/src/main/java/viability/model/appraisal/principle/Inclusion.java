package viability.model.appraisal.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.projection.YearFigures;
import viability.model.school.Need;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.viability.measure.Say;

/// SENCO time for pupils with plans, school by school. How much is enough is for people to judge.
final class Inclusion implements Principle {

  @Override
  public String title() {
    return "Inclusion of vulnerable children";
  }

  @Override
  public String asks() {
    return "How much SENCO time is there for pupils with plans, and are units kept?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (School school : of.members()) {
      double time = time(school);
      if (time > 0) {
        known.add(school.name() + " has " + Say.figure(time, Working.Unit.FACTOR)
            + " of a SENCO post" + plans(of, school));
      } else {
        unknown.add(school.name());
      }
    }
    return Tested.toJudge((unknown.isEmpty()
        ? "Judge whether this is enough, and whether units are kept."
        : "No SENCO is listed at " + Say.list(unknown)
            + ": add the post on the Classes & staff page.")
        + (known.isEmpty() ? "" : " " + String.join("; ", known) + "."));
  }

  private static double time(School school) {
    return school.posts().stream().filter(post -> post.role() == Post.Role.SENCO)
        .mapToDouble(Post::fte).sum();
  }

  private static String plans(Option of, School school) {
    OptionalDouble share = school.share(Need.EHCP);
    List<YearFigures> years = of.years(school.id()).orElseThrow();
    return share.isEmpty()
        ? ""
        : " for about " + Math.round(share.getAsDouble() * years.getFirst().pupils())
            + " pupils with plans now";
  }
}
