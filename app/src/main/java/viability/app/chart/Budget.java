package viability.app.chart;

import java.util.List;
import viability.app.look.Series;

/// A school's, or a group's, income and spending year by year under one arrangement.
public record Budget(String subject, List<Point> income, List<Point> spending) {

  public Budget {
    income = List.copyOf(income);
    spending = List.copyOf(spending);
  }

  /// The same as lines, for the table.
  Lines lines() {
    return new Lines(subject, List.of(Line.of("Income", Series.TEAL, income),
        Line.of("Spending", Series.ORANGE, spending)));
  }
}
