package viability.app.sample;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.school.Phase;

/// The invented borough and the twelve schools that were thought up one by one.
final class Marlowe {

  static final String CODE = "299";
  static final String NEW_CODE = "E09000099";
  static final String NAME = "Marlowe";

  /// The school that closed on 31 August 2024, and the one that took most of its pupils.
  static final String CLOSED = "Saltmarsh Lane Primary School";
  static final String SUCCESSOR = "Bellwether Street Primary School";
  static final int LAST_JANUARY_OF_CLOSED = 2024;

  static final String FEDERATION = "The Fuller's Row Federation";
  static final String TRUST = "Lantern Bridge Learning Trust";

  static final List<String> WARDS = List.of("Tannery", "Béthune Gardens", "Saltmarsh", "Bellwether",
      "Millrace", "Upper Marlowe");

  private static final int EASTING = 530_000;
  private static final int NORTHING = 183_000;

  /// Name | phase | type | faith | ward | street | metres east, north | PAN, PAN of Year 7 |
  /// demand, of Year 7 | drift % | nursery | FSM % | reserve % | in-year % of 2023-24 to 2026-27.
  private static final String SCHOOLS = """
      Elmfield Primary School|PRIMARY|Community school||Tannery|Elmfield Road|1180 1420|30 0|36 0|-0.7|no|46|9.6|1.2 0.9 1.4 2.3
      Northgate Primary School|PRIMARY|Community school||Tannery|Northgate Walk|1540 1900|30 0|39 0|-0.3|no|43|2.5|-1.3 0.4 0.9 1.9
      Sorrel Hill Primary School|PRIMARY|Community school||Upper Marlowe|Sorrel Hill|2350 2620|60 0|68 0|0.5|yes|27|9.4|1.4 1.9 3.6 3.2
      St Brannoc's CofE Primary School|PRIMARY|Voluntary aided school|Church of England|Upper Marlowe|Chantry Lane|2710 2130|30 0|28 0|-1.4|no|38|-16.4|-3.4 -4.1 -3.9 -4.2
      St Winnow's Catholic Primary School|PRIMARY|Voluntary aided school|Roman Catholic|Saltmarsh|Curé's Walk|640 2480|30 0|30.5 0|-0.3|no|34|4.1|0.8 -0.6 0.2 -0.8
      Fuller's Row Infant School|INFANT|Community school||Béthune Gardens|Fuller's Row|1890 640|60 0|57 0|-0.2|yes|40|5.2|0.4 0.9 -0.4 -0.6
      Fuller's Row Junior School|JUNIOR|Community school||Béthune Gardens|Fuller's Row|1930 590|60 0|0 0|0|no|42|-2.1|-0.9 -1.8 -1.5 -0.7
      Saltmarsh Lane Primary School|PRIMARY|Community school||Saltmarsh|Saltmarsh Lane|480 1610|30 0|21 0|-4.5|no|52|-14|-4.8 -9 0 0
      Bellwether Street Primary School|PRIMARY|Community school||Bellwether|Bellwether Street|860 1180|60 0|52 0|-0.4|yes|48|3.4|-0.5 0.6 0.4 -0.3
      Wexcombe School|SECONDARY|Community school||Bellwether|Old Ferry Road|1330 2850|180 0|185 0|0|no|41|3.0|1.2 0.4 -0.3 -0.5
      The Kestrelmoor Academy|SECONDARY|Academy sponsor led||Upper Marlowe|Signal Street|2950 1270|150 0|150 0|0.2|no|37|4.4|0.9 0.7 0.5 0.2
      Millrace School|ALL_THROUGH|Foundation school||Millrace|Millrace Way|250 440|60 120|58 126|-0.1|yes|39|6.1|0.8 0.5 0.1 -0.4
      """;

  private Marlowe() {}

  /// So many schools: the twelve first, then ones that the dice invent.
  static List<Sketch> schools(int count, Dice dice) {
    List<Sketch> written = SCHOOLS.lines().map(line -> line.split("\\|", -1)).map(Marlowe::read)
        .toList();
    Stream<Sketch> first = IntStream.rangeClosed(1, written.size())
        .mapToObj(n -> written.get(n - 1)).limit(count);
    Stream<Sketch> more = IntStream.rangeClosed(written.size() + 1, count)
        .mapToObj(n -> MoreSchools.invent(n, dice));
    return Stream.concat(first, more).toList();
  }

  private static Sketch read(String[] cells) {
    double[] place = numbers(cells[6]);
    double[] pan = numbers(cells[7]);
    double[] demand = numbers(cells[8]);
    Sketch.Site site = new Sketch.Site(cells[4], cells[5], EASTING + (int) place[0],
        NORTHING + (int) place[1]);
    Sketch.Intake intake = new Sketch.Intake((int) pan[0], (int) pan[1], demand[0], demand[1],
        Double.parseDouble(cells[9]) / 100, cells[10].equals("yes"));
    Sketch.Health health = new Sketch.Health(Double.parseDouble(cells[12]),
        Arrays.stream(numbers(cells[13])).boxed().toList());
    int number = 1 + (int) SCHOOLS.lines().takeWhile(line -> !line.startsWith(cells[0])).count();
    return new Sketch(number, cells[0], Phase.valueOf(cells[1]), cells[2], cells[3], site, intake,
        Double.parseDouble(cells[11]) / 100, health);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /// A school's first name, as its own office calls it.
  static String shortName(String school) {
    return school.substring(0, school.indexOf(' '));
  }

  static Sketch.Site site(String ward, String street, int east, int north) {
    return new Sketch.Site(ward, street, EASTING + east, NORTHING + north);
  }
}
