package viability.app.sample;

import java.util.List;
import java.util.Optional;
import viability.model.school.Phase;
import viability.model.school.YearGroup;

/// What is invented about a school; everything else in its files follows from this and the [Dice].
///
/// `pan` is the admission number of the first year group, `pan7` that of Year 7 in an all-through
/// school. `demand` and `demand7` are the pupils a year who would come if births were at their peak;
/// `drift` is how that changes each year. `fsm` is the share on free meals in 2026. `reserve` is the
/// revenue reserve at the end of the last year, `inYear` the in-year balances of 2023-24 to 2026-27,
/// all as per cent of that year's income.
record Sketch(int number, String name, Phase phase, String type, String faith, Site site,
    Intake intake, double fsm, Health health) {

  /// Where a school stands: metres of the British National Grid.
  record Site(String ward, String street, int easting, int northing) {}

  record Intake(int pan, int pan7, double demand, double demand7, double drift, boolean nursery) {}

  record Health(double reserve, List<Double> inYear) {}

  /// Six figures in a range that no real school uses.
  String urn() {
    return Integer.toString(990100 + number);
  }

  /// Four figures: community primaries from 2001, aided ones from 3301, secondaries from 4001.
  String estab() {
    int first = secondary() ? 4000 : faith.isEmpty() ? 2000 : 3300;
    return Integer.toString(first + number);
  }

  String laestab() {
    return Marlowe.CODE + estab();
  }

  boolean secondary() {
    return phase == Phase.SECONDARY || phase == Phase.ALL_THROUGH;
  }

  boolean academy() {
    return type.startsWith("Academy");
  }

  boolean aided() {
    return type.equals("Voluntary aided school");
  }

  boolean sixthForm() {
    return secondary();
  }

  /// The year groups it teaches, youngest first, with nursery and sixth form.
  List<YearGroup> yearGroups() {
    YearGroup first = intake.nursery() ? YearGroup.N2 : phase.first();
    YearGroup last = sixthForm() ? YearGroup.Y13 : phase.last();
    return Ages.range(first, last);
  }

  int pan(YearGroup group) {
    return phase == Phase.ALL_THROUGH && !group.isPrimary() ? intake.pan7() : intake.pan();
  }

  /// Places from Reception to Year 11, and a fifth more for a sixth form.
  int capacity() {
    int places = phase.yearGroups().stream().mapToInt(this::pan).sum();
    return sixthForm() ? places * 6 / 5 : places;
  }

  /// The infant school whose Year 2 fills this junior school's Year 3.
  Optional<String> feeder() {
    return phase == Phase.JUNIOR ? Optional.of(name.replace("Junior", "Infant")) : Optional.empty();
  }
}
