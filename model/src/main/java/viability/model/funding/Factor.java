package viability.model.funding;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.School;

/// One factor of the formula: a unit value times a number of units.
///
/// Units are pupils of a stage times the share of them the factor is for, or one for the school.
public sealed interface Factor permits BasicEntitlement, NeedFactor, LumpSum {

  /// The name in statements and commands, such as `basicPrimary` or `fsm6`; primary and secondary
  /// pupils with a need share it.
  String name();

  /// The name in words.
  String words();

  /// The name of its unit value in the rates.
  String rateName();

  /// The pupils counted; empty where the school itself is the one unit.
  Optional<Stage> stage();

  /// The share of those pupils that the factor is for, from 0 to 1; empty where nothing says.
  OptionalDouble share(School school);
}
