package viability.app.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Unit values of the funding formula by year, in whole pounds before the area adjustment.
///
/// After the national formula as far as its values are known; 2026-27 is 2025-26 with that year's
/// grants rolled in, raised by 2.1%. `grant` rows are the grants paid beside the share in 2025-26.
final class Rates {

  static final BigDecimal AREA = new BigDecimal("1.18");

  private static final String TABLE = """
      name          2023   2024   2025   grant
      basicPrimary  3394   3562   3847   133
      basicKs3      4785   5022   5422   147
      basicKs4      5393   5661   6113   165
      fsm           480    490    495    0
      fsm6Primary   705    820    1060   70
      fsm6Secondary 1030   1200   1555   100
      idaciPrimary0 670    680    685    0
      idaciPrimary1 510    515    520    0
      idaciPrimary2 480    485    490    0
      idaciPrimary3 440    445    445    0
      idaciPrimary4 280    285    285    0
      idaciPrimary5 230    235    235    0
      idaciSecondary0 930  945    950    0
      idaciSecondary1 730  740    745    0
      idaciSecondary2 680  690    695    0
      idaciSecondary3 620  630    635    0
      idaciSecondary4 445  450    450    0
      idaciSecondary5 335  340    340    0
      lpaPrimary    1155   1170   1175   0
      lpaSecondary  1750   1775   1785   0
      ealPrimary    580    590    595    0
      ealSecondary  1565   1585   1595   0
      mobilityPrimary 945  960    965    0
      mobilitySecondary 1360 1380 1385   0
      lumpSum       128000 134400 145100 4459
      premiumPrimary 1455  1480   1515   0
      premiumSecondary 1035 1050  1075   0
      """;
  private static final Map<String, List<Integer>> ROWS = read();
  private static final BigDecimal RISE_2026 = new BigDecimal("1.021");

  private Rates() {}

  /// The unit value of a factor in a funding year from 2023 to 2026.
  static BigDecimal of(String name, int year) {
    List<Integer> row = row(name);
    if (year < 2026) {
      return BigDecimal.valueOf(row.get(year - 2023));
    }
    BigDecimal rolledIn = BigDecimal.valueOf(row.get(2)).add(grant(name));
    return rolledIn.multiply(RISE_2026).setScale(0, RoundingMode.HALF_UP);
  }

  /// What the grants of 2025-26 paid for one unit of a factor.
  static BigDecimal grant(String name) {
    return BigDecimal.valueOf(row(name).get(3));
  }

  private static List<Integer> row(String name) {
    List<Integer> row = ROWS.get(name);
    if (row == null) {
      throw new IllegalArgumentException("No rate is called " + name);
    }
    return row;
  }

  private static Map<String, List<Integer>> read() {
    Map<String, List<Integer>> rows = new HashMap<>();
    TABLE.lines().skip(1).map(line -> line.split(" +")).forEach(
        cells -> rows.put(cells[0], Arrays.stream(cells).skip(1).map(Integer::valueOf).toList()));
    return rows;
  }
}
