package viability.model.school;

import java.util.Optional;
import java.util.OptionalInt;

/// Who a school is, as far as its files say. Text that is not known is empty, never guessed.
///
/// `pan` is the published admission number: pupils a year. `capacity` is places in all. Easting and
/// northing are metres of the British National Grid.
public record Details(String name, Optional<String> urn, Optional<String> laestab, String authority,
    Phase phase, String type, String faith, OptionalInt pan, OptionalInt capacity,
    OptionalInt easting, OptionalInt northing, String federation, String status) {

  /// A school known by its name and phase alone.
  public static Details named(String name, Phase phase) {
    return new Details(name, Optional.empty(), Optional.empty(), "", phase, "", "",
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "");
  }

  public Details withUrn(String given) {
    return new Details(name, Optional.of(given), laestab, authority, phase, type, faith, pan,
        capacity, easting, northing, federation, status);
  }

  public Details withPhase(Phase given) {
    return new Details(name, urn, laestab, authority, given, type, faith, pan, capacity, easting,
        northing, federation, status);
  }

  public Details withPan(int given) {
    return new Details(name, urn, laestab, authority, phase, type, faith, OptionalInt.of(given),
        capacity, easting, northing, federation, status);
  }
}
