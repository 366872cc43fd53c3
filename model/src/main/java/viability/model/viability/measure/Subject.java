package viability.model.viability.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Source;

/// Whom an answer is about: one school of a case, or its group added up.
///
/// `school` is empty for the group.
public record Subject(Case wanted, Projection projection, Optional<SchoolId> school,
    Explainer explainer) {

  /// Every school of a projected case that could be projected, in plan order.
  public static List<Subject> schools(Projector projector, Case wanted, Projection projection) {
    Explainer explainer = new Explainer(projector);
    return projection.schools().stream()
        .map(years -> new Subject(wanted, projection, Optional.of(years.school()), explainer))
        .toList();
  }

  /// The group of a projected case; empty where none of it could be projected.
  public static Optional<Subject> group(Projector projector, Case wanted, Projection projection) {
    return projection.group().isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(wanted, projection, Optional.empty(), new Explainer(projector)));
  }

  /// What sentences call it.
  public String name() {
    return school.map(id -> projection.of(id).name()).orElse("The group");
  }

  /// Its years, the base year first.
  public List<YearFigures> years() {
    return school.map(projection::of).map(SchoolYears::years).orElse(projection.group());
  }

  /// The schools it is made of.
  public List<School> members() {
    return school.map(List::of).orElse(wanted.group()).stream()
        .filter(id -> projection.schools().stream().anyMatch(s -> s.school().equals(id)))
        .map(wanted.setting()::school).toList();
  }

  /// Whether all its pupils are of secondary age, so that thresholds of secondary schools hold.
  public boolean isSecondary() {
    return members().stream().allMatch(member -> member.details().phase() == Phase.SECONDARY);
  }

  /// Whether all its pupils are of primary age.
  public boolean isPrimary() {
    List<Phase> primary = List.of(Phase.PRIMARY, Phase.INFANT, Phase.JUNIOR);
    return members().stream().allMatch(member -> primary.contains(member.details().phase()));
  }

  /// What is assumed in the base year, for the school where it may differ by school.
  public double assumed(Assumption assumption) {
    return wanted.setting().assumed().value(assumption, school, wanted.base().year().start())
        .orElseThrow();
  }

  /// Who says so.
  public Source source(Assumption assumption) {
    return wanted.setting().assumed().source(assumption, school, wanted.base().year().start())
        .orElse(Source.TYPED);
  }

  /// Years in which the reserve is below zero, as indexes from the base year; none where it is
  /// not known.
  public List<Integer> below() {
    List<Integer> below = new ArrayList<>();
    for (int year = 0; year < years().size(); year++) {
      if (years().get(year).reserve().map(reserve -> reserve.isNegative()).orElse(false)) {
        below.add(year);
      }
    }
    return below;
  }
}
