package viability.model.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import viability.model.trace.Place;

/// What Jackson has against a text, in words for its owner, and where.
final class JacksonWords {

  private static final Pattern MISSING = Pattern
      .compile("(?:Null value for|Missing(?: required)?) creator property '([^']*)'");

  private JacksonWords() {}

  /// The line it stopped at; the whole file where it does not say.
  static Place place(String file, JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? Place.file(file)
        : Place.line(file, e.getLocation().getLineNr());
  }

  /// A sentence: which value, and what is wrong with it.
  static String of(JacksonException e) {
    String path = e.getPath().stream().map(JacksonWords::step).collect(Collectors.joining(" "));
    return (path.isEmpty() ? "" : path + ": ") + reason(e) + ".";
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? String.valueOf(step.getIndex() + 1)
        : step.getPropertyName();
  }

  private static String reason(JacksonException e) {
    return switch (e) {
      case StreamReadException _ -> firstPart(e.getOriginalMessage());
      case InvalidFormatException wrong -> "\u201c" + wrong.getValue() + "\u201d does not fit here";
      case InvalidTypeIdException wrong -> "no kind \u201c" + wrong.getTypeId() + "\u201d is known";
      case UnrecognizedPropertyException wrong ->
        "\u201c" + wrong.getPropertyName() + "\u201d is not known here";
      default -> e.getCause() == null
          ? mismatch(e.getOriginalMessage())
          : firstPart(ours(e.getCause()).getMessage());
    };
  }

  private static String mismatch(String message) {
    Matcher missing = MISSING.matcher(message);
    return missing.find() ? "\u201c" + missing.group(1) + "\u201d is missing" : firstPart(message);
  }

  /// What our own record or value threw, under whatever Jackson wrapped around it.
  private static Throwable ours(Throwable e) {
    return e instanceof JacksonException && e.getCause() != null ? ours(e.getCause()) : e;
  }

  private static String firstPart(@Nullable String message) {
    String first = String.valueOf(message).lines().findFirst().orElse("").split(" \\(|; ", 2)[0];
    return message == null || first.isBlank() ? "a value is missing" : first;
  }
}
