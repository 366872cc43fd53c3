package viability.model.arrangement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// What was answered to a kind's questions; questions left out take their usual answer. `known` are
/// the plan's arrangements, which an answer may name.
///
/// Every reader throws [IllegalArgumentException] where an answer is not of the kind asked for, with
/// the question and the answer in the message.
public record Answers(String name, List<SchoolId> schools, LocalDate starts, Kind kind,
    Map<String, String> given, List<Arrangement> known) {

  public Answers {
    given = Map.copyOf(given);
    known = List.copyOf(known);
    List<String> asked = kind.asks().stream().map(Ask::id).toList();
    given.keySet().stream().filter(id -> !asked.contains(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException(
          "No question \"" + id + "\" for " + kind.name() + "; known: " + asked);
    });
  }

  /// Answers that name no other arrangement.
  public Answers(String name, List<SchoolId> schools, LocalDate starts, Kind kind,
      Map<String, String> given) {
    this(name, schools, starts, kind, given, List.of());
  }

  /// A yes or no as an answer.
  static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  /// A date or a school as an answer, empty for none.
  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /// Something for each of some schools as an answer.
  static String each(Map<SchoolId, ?> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + (e.getValue() instanceof Double d ? number(d) : e.getValue()))
        .collect(Collectors.joining("; "));
  }

  public boolean yes(String id) {
    return switch (text(id)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw wrong(id, "yes or no");
    };
  }

  public Optional<LocalDate> date(String id) {
    return text(id).isEmpty() ? Optional.empty() : Optional.of(date(id, text(id)));
  }

  public Optional<SchoolId> school(String id) {
    return text(id).isEmpty() ? Optional.empty() : Optional.of(school(id, text(id)));
  }

  /// Some of the arrangement's schools.
  public List<SchoolId> schools(String id) {
    return parts(id).stream().map(part -> school(id, part)).toList();
  }

  /// Some of the plan's schools, by id, whether or not they are the arrangement's.
  public List<SchoolId> anySchools(String id) {
    return parts(id).stream().map(SchoolId::new).toList();
  }

  public Money pounds(String id) {
    try {
      return Money.of(text(id));
    } catch (NumberFormatException e) {
      throw wrong(id, "an amount in pounds", e);
    }
  }

  public OptionalDouble number(String id) {
    return text(id).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(id, text(id)));
  }

  /// A number that is not less than 0; 0 where there is none.
  public double amount(String id) {
    double number = number(id).orElse(0);
    if (number < 0) {
      throw wrong(id, "a number that is not below 0");
    }
    return number;
  }

  /// A whole number of at least 1.
  public OptionalInt count(String id) {
    OptionalDouble number = number(id);
    if (number.isPresent() && (number.getAsDouble() < 1 || number.getAsDouble() > 100_000
        || number.getAsDouble() != Math.rint(number.getAsDouble()))) {
      throw wrong(id, "a whole number of at least 1");
    }
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }

  /// A share of one.
  public OptionalDouble share(String id) {
    OptionalDouble share = number(id);
    if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
      throw wrong(id, "a share from 0 to 1, such as 0.1");
    }
    return share;
  }

  /// A share of one, or none.
  public Optional<Double> someShare(String id) {
    OptionalDouble share = share(id);
    return share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty();
  }

  /// One of the question's choices.
  public String choice(String id) {
    List<String> choices = ask(id).choices().stream().map(Ask.Choice::id).toList();
    if (!choices.contains(text(id))) {
      throw wrong(id, "one of " + String.join(", ", choices));
    }
    return text(id);
  }

  public ShareKey key(String id) {
    return ShareKey.valueOf(choice(id).toUpperCase(java.util.Locale.ROOT));
  }

  /// A day for each of some schools, `school=day` divided by `;`; a day alone is every school's.
  public Map<SchoolId, LocalDate> dates(String id) {
    return each(id, text -> date(id, text));
  }

  /// A number for each of some schools, as days are given.
  public Map<SchoolId, Double> numbers(String id) {
    return each(id, text -> number(id, text));
  }

  /// Arrangements of the plan.
  public List<Arrangement> arrangements(String id) {
    return parts(id).stream()
        .map(wanted -> known.stream().filter(a -> a.name().equals(wanted)).findFirst()
            .orElseThrow(() -> wrong(id,
                "names of arrangements among " + known.stream().map(Arrangement::name).toList())))
        .toList();
  }

  /// The text of an answer, given or usual.
  public String text(String id) {
    return given.getOrDefault(id, ask(id).usual());
  }

  private Ask ask(String id) {
    return kind.ask(id).orElseThrow();
  }

  private List<String> parts(String id) {
    return Arrays.stream(text(id).split("[;\n]")).map(String::strip).filter(p -> !p.isEmpty())
        .toList();
  }

  private <T> Map<SchoolId, T> each(String id, Function<String, T> read) {
    Map<SchoolId, T> values = new LinkedHashMap<>();
    for (String part : parts(id)) {
      int equals = part.lastIndexOf('=');
      T value = read.apply(part.substring(equals + 1).strip());
      if (equals < 0) {
        schools.forEach(school -> values.put(school, value));
      } else {
        values.put(school(id, part.substring(0, equals).strip()), value);
      }
    }
    return values;
  }

  private SchoolId school(String id, String text) {
    return schools.stream().filter(school -> school.value().strip().equals(text.strip()))
        .findFirst().orElseThrow(() -> wrong(id, "one of " + schools));
  }

  private LocalDate date(String id, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(id, "a date such as 2027-09-01", e);
    }
  }

  private double number(String id, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
      throw wrong(id, "a number");
    } catch (NumberFormatException e) {
      throw wrong(id, "a number", e);
    }
  }

  IllegalArgumentException wrong(String id, String wanted) {
    return new IllegalArgumentException(
        "\"" + id + "\" wants " + wanted + ", not \"" + text(id) + "\"");
  }

  IllegalArgumentException wrong(String id, String wanted, Exception cause) {
    return new IllegalArgumentException(wrong(id, wanted).getMessage(), cause);
  }
}
