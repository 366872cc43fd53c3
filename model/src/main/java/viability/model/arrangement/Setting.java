package viability.model.arrangement;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Pence;

/// What an arrangement may look at: the plan's schools, its base year, and what is assumed.
public record Setting(List<School> schools, FundingYear base, Assumed assumed) {

  public Setting {
    schools = List.copyOf(schools);
  }

  /// The school of an id; throws [IllegalArgumentException] where the plan has none such.
  public School school(SchoolId id) {
    return schools.stream().filter(school -> school.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No school " + id + " in the plan"));
  }

  /// What is assumed for a school in the base year.
  public double assumed(Assumption assumption, SchoolId school) {
    return assumed.get(assumption, school, base.start());
  }

  /// What is assumed for a school, as an input to an explanation; money to the nearest penny.
  public Working input(Assumption assumption, SchoolId school, Working.Unit unit) {
    double assumedValue = assumed(assumption, school);
    double value = unit == Working.Unit.PENCE ? Pence.round(assumedValue * 100) : assumedValue;
    Source source = assumed.source(assumption, Optional.of(school), base.start())
        .orElse(Source.TYPED);
    return Working.given(assumption.title(), value, unit, source);
  }

  /// What a post costs a school in a year: what the user typed, else the plan's list of posts, else
  /// the catalogue's estimate.
  public Working postCost(Post.Role role, Assumption estimate, SchoolId school) {
    Working assumed = input(estimate, school, Working.Unit.PENCE);
    boolean typed = assumed.sources().getFirst().mark() == Mark.TYPED;
    return school(school).post(role).filter(post -> !typed)
        .map(post -> Working.given(role.words() + "'s cost", (double) post.yearlyCost().pence(),
            Working.Unit.PENCE, post.source()))
        .orElse(assumed);
  }

  /// Pupils of Reception to Year 11 on the latest roll; none where there is no roll.
  public double pupils(SchoolId id) {
    return school(id).latestRoll().map(roll -> (double) roll.funded()).orElse(0.0);
  }
}
