package viability.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      far apart stay        | 10 50        | 10 50
      equal ones part evenly| 50 50        | 45 55
      a chain pushes        | 40 48 56     | 38 48 58
      the top edge holds    | -20 -20      | 0 10
      the bottom edge holds | 95 98        | 80 90
      edge pushes the next  | -20 4 12     | 0 10 20
      order is by place     | 60 20 59     | 64.5 20 54.5
      """)
  void movesLabelsApart(String what, String wanted, String expected) {
    var tops = numbers(wanted);
    var heights = DoubleStream.generate(() -> 10).limit(tops.length).toArray();
    assertThat(Spread.apart(tops, heights, 0, 100)).as(what).containsExactly(numbers(expected));
  }

  private static double[] numbers(String text) {
    return DoubleStream
        .of(java.util.Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray())
        .toArray();
  }
}
