package viability.model.appraisal.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Setting;
import viability.model.effect.Closes;
import viability.model.effect.Effect;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;

/// One way forward to be weighed: a case, which holds its arrangement, and what was projected
/// of it.
public record Option(Case wanted, Projection projection, Explainer explainer) {

  /// Kinds in which every school acts by itself, by their name on disk.
  private static final Set<String> APART = Set.of("alone", "mixed-age", "smaller-intake", "closure",
      "own-effects", "dissolution");

  public String name() {
    return wanted.arrangement().name();
  }

  public Arrangement arrangement() {
    return wanted.arrangement();
  }

  public Setting setting() {
    return wanted.setting();
  }

  /// Everything its arrangement does.
  public List<Effect> effects() {
    return arrangement().effects(setting());
  }

  /// Whether schools do something together, rather than each something by itself.
  public boolean isPartnership() {
    return arrangement().schools().size() > 1 && !APART.contains(arrangement().kind().name());
  }

  /// The schools that its arrangement acts on.
  public List<School> partners() {
    return arrangement().schools().stream().map(setting()::school).toList();
  }

  /// The group's schools that could be projected.
  public List<School> members() {
    return wanted.group().stream().filter(id -> years(id).isPresent()).map(setting()::school)
        .toList();
  }

  /// The group's years added up, the base year first; empty where none could be projected.
  public List<YearFigures> group() {
    return projection.group();
  }

  /// A school's years; empty where it could not be projected.
  public Optional<List<YearFigures>> years(SchoolId school) {
    return projection.schools().stream().filter(each -> each.school().equals(school)).findFirst()
        .map(SchoolYears::years);
  }

  /// The last year's index, counted from 0, the base year.
  public int last() {
    return wanted.years() - 1;
  }

  public FundingYear year(int index) {
    return wanted.base().year().plus(index);
  }

  /// Whether the arrangement has closed a school by the October of a year: from the first September
  /// on or after its date there are no pupils.
  public boolean closes(SchoolId school, int index) {
    LocalDate september = LocalDate.of(year(index).start(), 9, 1);
    return effects().stream().anyMatch(effect -> effect instanceof Closes
        && effect.school().equals(school) && !effect.starts().isAfter(september));
  }
}
