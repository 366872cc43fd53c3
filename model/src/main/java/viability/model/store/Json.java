package viability.model.store;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Command results as JSON, and JSON given on the command line.
public final class Json {

  private final JsonMapper mapper = Mappers.strict();

  /// A tree of maps, lists, records and values as one document, ending in a newline. Money is in
  /// pounds with two decimals, a year the year it starts, what is empty or not a number null.
  public String write(Object result) {
    return mapper.writeValueAsString(result) + "\n";
  }

  /// The fields of a JSON object: text, numbers, true or false, lists and maps of those, in their
  /// order. Throws [IllegalArgumentException], with the line, where the text is not one JSON object.
  @SuppressWarnings("unchecked")
  public Map<String, Object> fields(String text) {
    try {
      if (mapper.readValue(text, Object.class) instanceof Map<?, ?> map) {
        return (Map<String, Object>) map;
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new IllegalArgumentException("not JSON, line " + line + ": " + e.getOriginalMessage(),
          e);
    }
    throw new IllegalArgumentException("not a JSON object: it should start with {");
  }
}
