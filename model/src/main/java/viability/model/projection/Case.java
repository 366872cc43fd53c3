package viability.model.projection;

import java.util.List;
import java.util.Optional;
import viability.model.action.Action;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.Births;
import viability.model.school.SchoolId;

/// One case to project: the schools and what is assumed of them and laid down for them, one
/// arrangement, the action plan, and how many years to show, the base year among them.
///
/// `group` names the schools whose totals are added up. Every school of the setting is projected;
/// one outside the arrangement goes on alone.
public record Case(String scenario, Setting setting, Optional<Births> births, BaseYear base,
    Basis basis, Arrangement arrangement, List<Action> actions, List<SchoolId> group, int years) {

  /// Throws [IllegalArgumentException] where the years are not 2 to 11 (the base and a horizon of 1
  /// to 10).
  public Case {
    if (years < 2 || years > 11) {
      throw new IllegalArgumentException("A projection shows 2 to 11 years, not " + years);
    }
    actions = List.copyOf(actions);
    group = List.copyOf(group);
  }

  /// The same case under another arrangement.
  public Case under(Arrangement other) {
    return new Case(scenario, setting, births, base, basis, other, actions, group, years);
  }

  /// The same case with something else assumed.
  public Case assuming(Assumed other) {
    return new Case(scenario, new Setting(setting.schools(), setting.base(), other), births, base,
        basis, arrangement, actions, group, years);
  }
}
