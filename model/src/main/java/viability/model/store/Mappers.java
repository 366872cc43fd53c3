package viability.model.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import viability.model.arrangement.Arrangement;
import viability.model.school.Figure;
import viability.model.trace.Place;

/// How our records become JSON and come back: every component named, none missing, none unknown, in
/// the order the record declares them.
final class Mappers {

  private Mappers() {}

  /// A kind of arrangement is called on disk what `@JsonTypeName` on its record says.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface ByKind {}

  /// A mapper that is strict in what it reads. A figure and a place stand on one line each,
  /// as lists.
  static JsonMapper strict() {
    return JsonMapper.builder().addModule(Values.module()).addMixIn(Arrangement.class, ByKind.class)
        .withConfigOverride(Place.class, type -> type.setFormat(asList()))
        .withConfigOverride(Figure.class, type -> type.setFormat(asList()))
        .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
            MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.INDENT_OUTPUT).defaultPrettyPrinter(pretty()).build();
  }

  private static JsonFormat.Value asList() {
    return JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
  }

  /// The same text on every system: two spaces, one newline.
  private static DefaultPrettyPrinter pretty() {
    Separators colon = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(colon).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }
}
