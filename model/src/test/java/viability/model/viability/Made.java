package viability.model.viability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.Census;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.SchoolYear;
import viability.model.viability.measure.Subject;

/// Made-up figures, so that examples show their arithmetic.
final class Made {

  private Made() {}

  /// Ash Lane with an income of £1,000,000 in every year and these reserves, in pounds, at the base
  /// year's end and after.
  static Subject reserves(long... pounds) {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    SchoolYears years = new SchoolYears(TwoSchools.ASH, "Ash Lane Primary", years(pounds));
    Projection projection = new Projection("Base", "Alone", List.of(years), List.of(), List.of(),
        List.of());
    return new Subject(wanted, projection, Optional.of(TwoSchools.ASH),
        new Explainer(TwoSchools.projector()));
  }

  private static List<YearFigures> years(long... pounds) {
    List<YearFigures> years = new ArrayList<>();
    Money income = Money.pounds(1_000_000);
    for (int i = 0; i < pounds.length; i++) {
      Money inYear = Money.pounds(i == 0 ? 0 : pounds[i] - pounds[i - 1]);
      years.add(new YearFigures(TwoSchools.BASE.plus(i), new TreeMap<>(), 0, 0, 0, income,
          income.minus(inYear), Optional.of(Money.pounds(pounds[i])), new TreeMap<>()));
    }
    return years;
  }

  /// One school alone for so many years.
  static Case alone(School school, int years, Change... typed) {
    return of(List.of(school), TwoSchools.alone().starting(TwoSchools.SEPTEMBER_2027), years,
        typed);
  }

  static Case of(List<School> schools, Arrangement arrangement, int years, Change... typed) {
    Case plain = TwoSchools.both(arrangement);
    Setting setting = new Setting(schools, TwoSchools.BASE,
        Assumed.DEFAULTS.with(List.of(typed), Source.TYPED));
    return new Case("Base", setting, Optional.empty(), plain.base(), plain.basis(), arrangement,
        List.of(), schools.stream().map(School::id).toList(), years);
  }

  /// The school with so many pupils counted in each of its seven year groups from a school year to
  /// 2036, whatever was counted before.
  static School counted(School school, int from, int each) {
    TreeMap<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    List<Roll> rolls = new ArrayList<>(
        school.rolls().stream().filter(roll -> roll.year().start() < from).toList());
    for (int year = from; year <= 2036; year++) {
      rolls.add(Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv")));
    }
    return school.withRolls(rolls);
  }
}
