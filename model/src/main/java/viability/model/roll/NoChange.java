package viability.model.roll;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.school.YearGroup;

/// Every year group stays as it is at the launch: what any other method has to beat.
record NoChange() implements RollMethod {

  @Override
  public String name() {
    return "no-change";
  }

  @Override
  public String words() {
    return "Every year group stays as it is.";
  }

  @Override
  public List<Map<YearGroup, Double>> forecast(Launch launch, int years) {
    Map<YearGroup, Double> now = new EnumMap<>(YearGroup.class);
    launch.groups().forEach(group -> now.put(group, launch.now(group)));
    return Collections.nCopies(years, now);
  }
}
