package viability.app.sample;

import java.util.Locale;
import viability.model.school.Phase;

/// The words that national files use for a school.
final class Labels {

  /// Those that the end of a postcode may have.
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private Labels() {}

  static String phase(Sketch school) {
    return switch (school.phase()) {
      case SECONDARY -> "Secondary";
      case ALL_THROUGH -> "All-through";
      default -> "Primary";
    };
  }

  /// As the census says it.
  static String phaseGroup(Sketch school) {
    return school.secondary() ? "State-funded secondary" : "State-funded primary";
  }

  static String typeCode(Sketch school) {
    return switch (school.type()) {
      case "Community school" -> "01";
      case "Voluntary aided school" -> "02";
      case "Foundation school" -> "05";
      default -> "28";
    };
  }

  static int lowAge(Sketch school) {
    return school.intake().nursery() ? 3 : Ages.of(school.phase().first());
  }

  static int highAge(Sketch school) {
    return school.sixthForm() ? 18 : Ages.of(school.phase().last()) + 1;
  }

  static String admissions(Sketch school) {
    return school.secondary() ? "Non-selective" : "Not applicable";
  }

  /// The federation of the infant and junior school; empty for the rest.
  static String federation(Sketch school) {
    boolean member = school.name().startsWith("Fuller's Row")
        && (school.phase() == Phase.INFANT || school.phase() == Phase.JUNIOR);
    return member ? Marlowe.FEDERATION : "";
  }

  /// A postcode in an area that no postman knows.
  static String postcode(Sketch school) {
    int number = school.number();
    char first = LETTERS.charAt(number % LETTERS.length());
    char second = LETTERS.charAt(number * 3 % LETTERS.length());
    return String.format(Locale.UK, "NX%d %d%c%c", 1 + number % 6, 1 + number % 9, first, second);
  }

  static String wardCode(Sketch school) {
    return "E0509900" + (1 + Marlowe.WARDS.indexOf(school.site().ward()));
  }

  static String closeDate(Sketch school) {
    return Rolls.open(school, Borough.LAST_JANUARY)
        ? ""
        : "31-08-" + Marlowe.LAST_JANUARY_OF_CLOSED;
  }
}
