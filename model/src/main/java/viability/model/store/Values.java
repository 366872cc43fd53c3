package viability.model.store;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// The values that stand in JSON as one number or text: money in pounds with two decimals, a year
/// as the year it starts, a school by its id, a finance line by its code.
final class Values {

  private Values() {}

  /// How each value is written and read.
  static SimpleModule module() {
    SimpleModule module = new SimpleModule("viability values");
    add(module, Money.class, (money, out) -> out.writeNumber(money.toPounds()), Values::money);
    add(module, Rate.class, (rate, out) -> out.writeNumber(rate.value()),
        in -> new Rate(decimal(in)));
    add(module, FundingYear.class, (year, out) -> out.writeNumber(year.start()),
        in -> new FundingYear(year(in)));
    add(module, SchoolYear.class, (year, out) -> out.writeNumber(year.start()),
        in -> new SchoolYear(year(in)));
    add(module, SchoolId.class, (id, out) -> out.writeString(id.value()),
        in -> new SchoolId(text(in)));
    add(module, FinanceCode.class, (code, out) -> out.writeString(code.code()),
        in -> code(text(in)));
    module.addKeySerializer(FinanceCode.class, written((code, out) -> out.writeName(code.code())));
    module.addKeyDeserializer(FinanceCode.class, new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        return code(key);
      }
    });
    module.addKeySerializer(SchoolId.class, written((id, out) -> out.writeName(id.value())));
    module.addKeyDeserializer(SchoolId.class, new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        return new SchoolId(key);
      }
    });
    module.addSerializer(Double.class, written(Values::number));
    module.addSerializer(double.class, written(Values::number));
    return module;
  }

  private interface Write<T> {
    void to(T value, JsonGenerator out);
  }

  private static <T> void add(SimpleModule module, Class<T> type, Write<T> write,
      Function<JsonParser, T> read) {
    module.addSerializer(type, written(write));
    module.addDeserializer(type, new ValueDeserializer<T>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) {
        return read.apply(in);
      }
    });
  }

  private static <T> ValueSerializer<T> written(Write<T> write) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        write.to(value, out);
      }
    };
  }

  /// Unknown is null: JSON has no NaN.
  private static void number(double value, JsonGenerator out) {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeNull();
    }
  }

  private static Money money(JsonParser in) {
    try {
      return new Money(decimal(in).movePointRight(2).longValueExact());
    } catch (ArithmeticException e) {
      throw wrong(in, "an amount in pounds and whole pence", e);
    }
  }

  private static BigDecimal decimal(JsonParser in) {
    if (!in.currentToken().isNumeric()) {
      throw wrong(in, "a number", null);
    }
    return in.getDecimalValue();
  }

  private static int year(JsonParser in) {
    if (!in.isExpectedNumberIntToken()) {
      throw wrong(in, "a year such as 2026", null);
    }
    return in.getIntValue();
  }

  private static String text(JsonParser in) {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong(in, "text", null);
    }
    return in.getString();
  }

  private static IllegalArgumentException wrong(JsonParser in, String wanted,
      @Nullable Exception cause) {
    return new IllegalArgumentException(
        "wanted " + wanted + ", not \u201c" + in.getString() + "\u201d", cause);
  }

  private static FinanceCode code(String text) {
    return FinanceCode.startOf(text).filter(code -> code.code().equals(text))
        .orElseThrow(() -> new IllegalArgumentException("no finance-return line \"" + text + "\""));
  }
}
