package viability.model.arrangement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.Lead;

/// The steps of a kind's clock: law where there is one, else as long as they took somewhere.
final class Clocks {

  private Clocks() {}

  /// The steps in their order, and the calendar's dates besides.
  static Clock of(Arrangement in, Setting setting, List<SetBack> setBacks, Assumption... steps) {
    return new Clock(Arrays.stream(steps).map(days -> step(days, in, setting)).toList(), setBacks);
  }

  private static Clock.Step step(Assumption days, Arrangement in, Setting setting) {
    return Clock.Step.assumed(days, Lead.LAW.contains(days), in.schools().getFirst(), setting);
  }

  /// The dates a shared head has to be told by, and the holidays.
  static List<SetBack> notice(Arrangement in, Sharing sharing, Setting setting) {
    List<SetBack> dates = new ArrayList<>();
    if (sharing.head().map(shared -> shared.needsNotice(in, setting)).orElse(false)) {
      dates.add(SetBack.HEAD_NOTICE);
    }
    dates.add(SetBack.SUMMER);
    return dates;
  }
}
