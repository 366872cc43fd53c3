package viability.app.sample;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.units.Money;
import viability.model.units.Shares;

/// What a school spends in a funding year, by line: teachers by classes, the rest by pupils and
/// fixed amounts, all scaled to the total that its in-year balance asks for.
final class Spending {

  /// Line, fixed pounds, pounds a pupil, kind of price, in money of 2025-26.
  private static final String LINES = """
      E02 5000 28 pay
      E04 38000 30 pay
      E05 84000 96 pay
      E07 15000 72 pay
      E08 2600 18 other
      E09 4200 17 other
      E10 3800 12 other
      E11 5200 19 other
      E12 21000 42 other
      E13 3600 7 other
      E14 21000 34 pay
      E15 4300 12 other
      E16 27000 58 energy
      E18 7200 13 other
      E19 8800 96 other
      E20A 3100 2 other
      E20B 700 1 other
      E20C 2400 15 other
      E20D 8800 11 other
      E20E 3300 18 other
      E20F 1200 3 other
      E20G 10500 12 other
      E22 9800 32 other
      E23 9200 17 other
      E24 2500 16 other
      E26 12000 44 pay
      E27 17500 58 other
      E28A 21000 49 other
      """;
  private static final double TEACHER = 74_000;
  private static final double ASSISTANT = 34_500;
  private static final double PAY_RISE = 1.045;

  private final Sketch school;
  private final SortedMap<YearGroup, Integer> roll;
  private final Needs needs;
  private final int year;
  private final Dice dice;

  /// The roll is that of the January in the year before; classes follow it.
  Spending(Sketch school, SortedMap<YearGroup, Integer> roll, Needs needs, int year, Dice dice) {
    this.school = school;
    this.roll = roll;
    this.needs = needs;
    this.year = year;
    this.dice = dice;
  }

  /// Every line that is not fixed elsewhere, adding up to the total to the penny.
  SortedMap<FinanceCode, Money> lines(Money total) {
    SortedMap<FinanceCode, Double> shape = shape();
    double[] weights = shape.values().stream().mapToDouble(Double::doubleValue).toArray();
    long[] parts = Shares.split(total.pence(), weights);
    SortedMap<FinanceCode, Money> lines = new TreeMap<>();
    List<FinanceCode> codes = List.copyOf(shape.keySet());
    for (int i = 0; i < parts.length; i++) {
      lines.put(codes.get(i), new Money(parts[i]));
    }
    return lines;
  }

  /// What the lines would cost before the school cuts its coat to its cloth.
  private SortedMap<FinanceCode, Double> shape() {
    Counts counts = Counts.of(roll);
    SortedMap<FinanceCode, Double> shape = new TreeMap<>();
    LINES.lines().map(line -> line.split(" ")).forEach(cells -> {
      double fixed = Double.parseDouble(cells[1]) * (school.secondary() ? 5 : 1);
      double amount = fixed + Double.parseDouble(cells[2]) * counts.all();
      shape.put(FinanceCode.valueOf(cells[0]), amount * prices(cells[3]) * luck(cells[0]));
    });
    shape.put(FinanceCode.E01, teachers() * teacherCost(year) * luck("E01"));
    shape.put(FinanceCode.E03, assistants(counts) * ASSISTANT * prices("pay") * luck("E03"));
    shape.put(FinanceCode.E25,
        counts.all() * (school.secondary() ? 330 : 470) * prices("other") * luck("E25"));
    if (school.secondary()) {
      shape.put(FinanceCode.E06, counts.all() * 95 * prices("pay"));
      shape.put(FinanceCode.E21, (counts.ks4() * 160 + counts.sixthForm() * 190) * prices("other"));
    }
    return shape;
  }

  /// Full-time teachers: in a primary one a class with cover for planning time, a head and a
  /// deputy; above that one for every fourteen or fifteen pupils.
  private double teachers() {
    Counts counts = Counts.of(roll);
    return classes() * 1.16 + (counts.secondary() + counts.sixthForm()) / 14.6 + 1.8;
  }

  /// Classes of at most 30 in each primary year group.
  private int classes() {
    return roll.entrySet().stream().filter(group -> group.getKey().isPrimary())
        .mapToInt(group -> Math.ceilDiv(group.getValue(), 30)).sum();
  }

  private double assistants(Counts counts) {
    double withPlans = needs.ehcpOf(counts.funded(), year) * 0.5;
    double classroom = classes() * 0.9 + counts.nursery() / 16.0;
    return classroom + (counts.secondary() + counts.sixthForm()) / 75.0 + withPlans;
  }

  /// What a full-time teacher costs in a funding year, with on-costs.
  static double teacherCost(int year) {
    return TEACHER * Math.pow(PAY_RISE, year - 2025);
  }

  private double prices(String kind) {
    double yearly = switch (kind) {
      case "pay" -> PAY_RISE;
      case "energy" -> 0.97;
      default -> 1.025;
    };
    return Math.pow(yearly, year - 2025);
  }

  private double luck(String what) {
    boolean large = List.of("E01", "E03", "E05").contains(what);
    double steady = 1 + (large ? 0.03 : 0.06) * dice.bell(school.name(), what);
    return steady * (1 + (large ? 0.008 : 0.04) * dice.bell(school.name(), what, year));
  }
}
