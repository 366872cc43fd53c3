package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import viability.app.look.Series;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Figures for chart tests: those of the picture the charts were designed by.
final class Samples {
  static final double[] ALONE = {150, 112, 58, -4, -62, -120, -180};
  static final double[] FEDERATION = {150, 110, 107, 97, 92, 87, 78};

  private Samples() {}

  static Lines reserve() {
    return new Lines("Elmfield Primary", List.of(line("Alone, own actions", Series.SLATE, ALONE),
        line("Federation", Series.BLUE, FEDERATION)));
  }

  static Lines reserveWithBands() {
    return new Lines("Elmfield Primary",
        List.of(banded("Alone, own actions", Series.SLATE, ALONE, 20),
            banded("Federation", Series.BLUE, FEDERATION, 16)));
  }

  static Lines many() {
    return new Lines("Elmfield Primary",
        List.of(line("Alone, no change", Series.GREY, 150, 96, 21, -70, -160, -251, -344),
            line("Alone, own actions", Series.SLATE, ALONE),
            line("Shared headteacher", Series.VIOLET, 150, 111, 95, 76, 51, 29, -3),
            line("Federation", Series.BLUE, FEDERATION),
            line("Amalgamation", Series.ORANGE, 150, 70, 62, 66, 69, 75, 81)));
  }

  static Lines inYear() {
    return new Lines("Elmfield Primary",
        List.of(line("Alone, own actions", Series.SLATE, -20, -38, -54, -62, -58, -58, -60),
            line("Federation", Series.BLUE, -20, -40, -3, -10, -5, -5, -9)));
  }

  static Bridge bridge() {
    return new Bridge("Alone, own actions", Series.SLATE, Money.pounds(-180_000),
        List.of(step("Head post shared", 253), step("Head of school uplift", -52),
            step("Cover, travel", -17), step("Office and finance", 84),
            step("Contracts at renewal", 20), step("One-off costs", -30), step("Nothing", 0)),
        "Federation", Series.BLUE, Money.pounds(78_000), "March 2033");
  }

  static Pupils pupils() {
    return new Pupils("Elmfield Primary", points(2021, 1, 203, 201, 196, 190, 187),
        points(2026, 1, 181.4, 176.2, 171, 166.5, 163.1, 160.9, 160.2), List.of(),
        OptionalDouble.of(210));
  }

  /// A school of 30s: every pupil brings £5,000, every class begun costs £130,000, the
  /// rest £100,000.
  static Balances balances() {
    var byRoll = new ArrayList<Money>();
    for (int roll = 1; roll <= 240; roll++) {
      byRoll.add(Money.pounds(roll * 5_000L - (roll + 29) / 30 * 130_000L - 100_000));
    }
    return new Balances("Elmfield Primary", new FundingYear(2027), byRoll, 168);
  }

  /// £20,000 less for every point of growth above 3.4%, from -5% to 8%.
  static WhatIf whatIf() {
    var spots = new ArrayList<Spot>();
    for (int point = -5; point <= 8; point++) {
      spots.add(spot(point, (3.4 - point) * 20_000));
    }
    return new WhatIf("Reserve, March 2032", "Funding per pupil", "Federation", "Alone", spots,
        List.of(spot(3.4, 0)), java.util.Optional.of(spot(1.5, 0)), WhatIf.Written.PER_CENT);
  }

  private static Spot spot(double point, double pounds) {
    String words = (point < 0 ? "−" : "") + Math.abs(point) + "%";
    return new Spot(point / 100, words, Money.pounds(Math.round(pounds)));
  }

  static YearGroups yearGroups() {
    var names = List.of("Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6");
    var groups = new ArrayList<YearGroups.Group>();
    for (int i = 0; i < names.size(); i++) {
      groups.add(new YearGroups.Group(names.get(i),
          points(2022, 1, 28 + i % 2, 27, 26 + i % 3, 25 + i % 3, 24, 23.4 + i, 22.6 + i, 22.9)));
    }
    return new YearGroups("Elmfield Primary", groups, 2025);
  }

  static Classes classes() {
    return new Classes("Elmfield Primary",
        List.of(year(2024, 182, 7, 7, 7), year(2025, 174, 7, 7, 7), year(2026, 168, 7, 7, 6),
            year(2027, 163, 6, 7, 6), year(2028, 158, 6, 7, 6), year(2029, 153, 6, 7, 6),
            year(2030, 150, 6, 7, 5), year(2031, 146, 6, 7, 5)));
  }

  private static Classes.Year year(int start, int pupils, int planned, int single, int mixed) {
    return new Classes.Year(start, pupils, planned, single, mixed, pupils / 30.0);
  }

  static Budget budget() {
    return new Budget("Elmfield Primary",
        points(2026, 1000, 1150, 1139, 1128, 1131, 1140, 1152, 1161),
        points(2026, 1000, 1142, 1177, 1182, 1193, 1198, 1210, 1221));
  }

  private static Bridge.Step step(String words, long thousands) {
    return new Bridge.Step(words, Money.pounds(thousands * 1000));
  }

  static Line line(String name, Series series, double... thousands) {
    return Line.of(name, series, points(2026, 1000, thousands));
  }

  static List<Point> points(int first, double unit, double... figures) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < figures.length; i++) {
      points.add(new Point(first + i, figures[i] * unit));
    }
    return points;
  }

  private static Line banded(String name, Series series, double[] thousands, double spread) {
    var futures = new ArrayList<Quantiles>();
    for (int i = 0; i < thousands.length; i++) {
      double at = thousands[i] * 1000;
      double by = spread * i * 1000;
      futures.add(new Quantiles(2026 + i, at - by * 1.25, at - by, at - by / 2, at, at + by / 2,
          at + by, at + by * 1.25));
    }
    return new Line(name, series, points(2026, 1000, thousands), futures);
  }

  static Chances chances(boolean by) {
    return new Chances("Elmfield Primary", by,
        List.of(chances("Alone, own actions", Series.SLATE, 0, 2, 20, 50, 72, 88, 97),
            chances("Federation", Series.BLUE, 0, 1, 3, 8, 12, 17, 21)));
  }

  private static Chances.OfLine chances(String name, Series series, int... percent) {
    var years = new ArrayList<Chances.At>();
    for (int i = 0; i < percent.length; i++) {
      years.add(new Chances.At(2026 + i, percent[i] / 100.0,
          viability.app.look.Format.chance(percent[i] / 100.0)));
    }
    return new Chances.OfLine(name, series, years);
  }

  static Dots dots() {
    var figures = new ArrayList<Double>();
    for (int i = 0; i < 20; i++) {
      figures.add(-180_000 + 14_000.0 * (i - 7) + 400.0 * (i - 10) * (i - 10) * (i - 10));
    }
    return new Dots(Measured.RESERVE, "Elmfield Primary", "Federation", Series.BLUE, 2032, figures);
  }
}
