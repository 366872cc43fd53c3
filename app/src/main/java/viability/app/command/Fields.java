package viability.app.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viability.model.store.IoWords;
import viability.model.store.Json;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// A JSON object given on the command line, read field by field; a field that is null counts as not
/// given. What does not fit is refused with the option's and the field's name.
final class Fields {

  private final String option;
  private final Map<String, Object> given;

  private Fields(String option, Map<?, ?> given) {
    this.option = option;
    this.given = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      if (value != null) {
        this.given.put(String.valueOf(name), value);
      }
    });
  }

  /// The object that an option holds: its text, or the path of a file with it.
  static Fields of(String option, String textOrPath, Json json) {
    try {
      boolean isText = textOrPath.strip().startsWith("{");
      String text = isText
          ? textOrPath
          : Files.readString(PlanArgument.existing(Path.of(textOrPath)));
      return new Fields(option, json.fields(text));
    } catch (IllegalArgumentException e) {
      throw new Refusal(option + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new Refusal(option + ": " + textOrPath + ": " + IoWords.of(e) + ".", e);
    }
  }

  /// Refuses any field but these.
  Fields only(Set<String> known) {
    given.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
      throw Names.unknown("field of " + option, name, known.stream().sorted());
    });
    return this;
  }

  Set<String> names() {
    return given.keySet();
  }

  /// Text, or a number as it is written; yes and no for true and false.
  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(value -> switch (value) {
      case Boolean yes -> yes ? "yes" : "no";
      case BigDecimal number -> number.toPlainString();
      case Map<?, ?> _ -> throw wrong(name, "text");
      case List<?> _ -> throw wrong(name, "text");
      default -> value.toString();
    });
  }

  /// An answer: text, or a list or a value for each name, as one text divided by `;`.
  String answer(String name) {
    return switch (given.get(name)) {
      case List<?> all -> all.stream().map(String::valueOf).collect(Collectors.joining("; "));
      case Map<?, ?> each -> each.entrySet().stream()
          .map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; "));
      case null, default -> needed(name);
    };
  }

  String needed(String name) {
    return text(name).orElseThrow(() -> new Refusal(option + " needs \"" + name + "\"."));
  }

  Optional<BigDecimal> number(String name) {
    return text(name).map(text -> {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw wrong(name, "a number", e);
      }
    });
  }

  /// Pounds.
  Optional<Money> money(String name) {
    return number(name).map(pounds -> money(name, pounds));
  }

  /// The amounts of a list; none where it is not given.
  List<Money> moneys(String name) {
    return numbers(name).stream().map(pounds -> money(name, pounds)).toList();
  }

  private Money money(String name, BigDecimal pounds) {
    if (!Money.holds(pounds)) {
      throw wrong(name, "an amount of at most 1,000,000,000,000 pounds");
    }
    return Money.of(pounds);
  }

  Optional<LocalDate> date(String name) {
    return text(name).filter(text -> !text.isEmpty()).map(text -> {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw wrong(name, "a date such as 2027-09-01", e);
      }
    });
  }

  /// The year that something starts, written 2026 or 2026-27.
  Optional<Integer> year(String name) {
    return text(name).map(text -> FundingYear.parse(text)
        .orElseThrow(() -> wrong(name, "a year such as 2026 or 2026-27")).start());
  }

  Optional<Boolean> yes(String name) {
    return text(name).map(text -> switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw wrong(name, "true or false");
    });
  }

  Optional<List<String>> texts(String name) {
    return list(name).map(all -> all.stream().map(String::valueOf).toList());
  }

  /// A list of objects; empty where it is not given.
  List<Fields> objects(String name) {
    return list(name).orElse(List.of()).stream().map(each -> object(name, each)).toList();
  }

  /// The numbers of a list; none where it is not given.
  private List<BigDecimal> numbers(String name) {
    return list(name).orElse(List.of()).stream().map(value -> number(name, value)).toList();
  }

  private BigDecimal number(String name, Object value) {
    try {
      return new BigDecimal(value.toString());
    } catch (NumberFormatException e) {
      throw wrong(name, "a list of numbers", e);
    }
  }

  boolean isObject(String name) {
    return given.get(name) instanceof Map<?, ?>;
  }

  /// An object; one without fields where it is not given.
  Fields object(String name) {
    return object(name, given.getOrDefault(name, Map.of()));
  }

  private Fields object(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Fields(option + " " + name, map);
    }
    throw wrong(name, "an object in braces");
  }

  private Optional<List<?>> list(String name) {
    return Optional.ofNullable(given.get(name)).map(value -> {
      if (value instanceof List<?> list) {
        return list;
      }
      throw wrong(name, "a list in brackets");
    });
  }

  private Refusal wrong(String name, String wanted) {
    return new Refusal(words(name, wanted));
  }

  private Refusal wrong(String name, String wanted, Exception cause) {
    return new Refusal(words(name, wanted), cause);
  }

  private String words(String name, String wanted) {
    return option + ": \"" + name + "\" wants " + wanted + ", not " + given.get(name) + ".";
  }
}
