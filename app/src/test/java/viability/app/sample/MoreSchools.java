package viability.app.sample;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.school.Phase;

/// Schools beyond the twelve, invented by the dice: mostly primaries, every tenth a secondary,
/// every fifth in deficit.
final class MoreSchools {

  private static final List<String> FIRST = List.of("Thistle", "Ember", "Quarry", "Lark", "Harbour",
      "Copper", "Juniper", "Weaver", "Falcon", "Orchard", "Ferry", "Tallow", "Heron", "Cinder",
      "Maple", "Beacon", "Plover", "Drover", "Marigold", "Anvil", "Mallow", "Chandler", "Osier",
      "Pewter", "Teasel");
  private static final List<String> SECOND = List.of("bank", "croft", "mere", "holt", "stow",
      "wick", "combe", "garth", "leigh", "ford", "den", "hythe", "shaw", "thwaite", "moor", "fold",
      "cote", "by", "hurst", "stead", "lea", "marsh", "wood", "mill", "gate");

  private MoreSchools() {}

  static Sketch invent(int number, Dice dice) {
    boolean secondary = number % 10 == 0;
    boolean aided = !secondary && dice.even(number, "aided") < 0.3;
    int pan = secondary
        ? 30 * dice.between(4, 8, number, "pan")
        : dice.even(number, "pan") < 0.5 ? 30 : 60;
    double demand = pan * (0.85 + 0.3 * dice.even(number, "demand"));
    double drift = -0.012 + 0.02 * dice.even(number, "drift");
    boolean nursery = !secondary && dice.even(number, "nursery") < 0.4;
    return new Sketch(number, name(number, secondary, aided),
        secondary ? Phase.SECONDARY : Phase.PRIMARY,
        aided ? "Voluntary aided school" : "Community school", aided ? "Church of England" : "",
        place(number, dice), new Sketch.Intake(pan, 0, demand, 0, drift, nursery),
        0.2 + 0.35 * dice.even(number, "fsm"), health(number, dice));
  }

  private static String name(int number, boolean secondary, boolean aided) {
    String stem = FIRST.get(number % FIRST.size())
        + SECOND.get(number / FIRST.size() % SECOND.size());
    return stem + (secondary ? " School" : aided ? " CofE Primary School" : " Primary School");
  }

  private static Sketch.Site place(int number, Dice dice) {
    String street = FIRST.get(number * 7 % FIRST.size()) + " Street";
    return Marlowe.site(dice.oneOf(Marlowe.WARDS, number, "ward"), street,
        dice.between(0, 3000, number, "east"), dice.between(0, 3000, number, "north"));
  }

  private static Sketch.Health health(int number, Dice dice) {
    boolean deficit = number % 5 == 0;
    double reserve = deficit
        ? -1 - 15 * dice.even(number, "reserve")
        : 0.5 + 9 * dice.even(number, "reserve");
    double yearly = deficit
        ? -3 * dice.even(number, "yearly")
        : 1.5 - 2 * dice.even(number, "yearly");
    List<Double> inYear = IntStream.range(0, 4)
        .mapToObj(i -> yearly - 0.3 * i + 0.5 * dice.bell(number, "year", i)).toList();
    return new Sketch.Health(reserve, inYear);
  }
}
