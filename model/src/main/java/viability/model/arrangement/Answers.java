package viability.model.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// What was answered to a kind's questions; questions left out take their usual answer.
///
/// Every reader throws [IllegalArgumentException] where an answer is not of the kind asked for, with
/// the question and the answer in the message.
public record Answers(String name, List<SchoolId> schools, LocalDate starts, Kind kind,
    Map<String, String> given) {

  public Answers {
    given = Map.copyOf(given);
    List<String> known = kind.asks().stream().map(Ask::id).toList();
    given.keySet().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException(
          "No question \"" + id + "\" for " + kind.name() + "; known: " + known);
    });
  }

  /// A yes or no as an answer.
  static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  /// A date or a school as an answer, empty for none.
  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  public boolean yes(String id) {
    return switch (text(id)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw wrong(id, "yes or no");
    };
  }

  public Optional<LocalDate> date(String id) {
    if (text(id).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(id)));
    } catch (java.time.format.DateTimeParseException e) {
      throw wrong(id, "a date such as 2027-09-01", e);
    }
  }

  public Optional<SchoolId> school(String id) {
    if (text(id).isEmpty()) {
      return Optional.empty();
    }
    SchoolId school = new SchoolId(text(id));
    if (!schools.contains(school)) {
      throw wrong(id, "one of " + schools);
    }
    return Optional.of(school);
  }

  public Money pounds(String id) {
    try {
      return Money.of(text(id));
    } catch (NumberFormatException e) {
      throw wrong(id, "an amount in pounds", e);
    }
  }

  public ShareKey key(String id) {
    return switch (text(id)) {
      case "equal" -> ShareKey.EQUAL;
      case "pupils" -> ShareKey.PUPILS;
      default -> throw wrong(id, "equal or pupils");
    };
  }

  private String text(String id) {
    return given.getOrDefault(id,
        kind.asks().stream().filter(ask -> ask.id().equals(id)).findFirst().orElseThrow().usual());
  }

  private IllegalArgumentException wrong(String id, String wanted) {
    return new IllegalArgumentException(
        "\"" + id + "\" wants " + wanted + ", not \"" + text(id) + "\"");
  }

  private IllegalArgumentException wrong(String id, String wanted, Exception cause) {
    return new IllegalArgumentException(wrong(id, wanted).getMessage(), cause);
  }
}
