package viability.app.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;

/// Which series stands for which arrangement of a plan, by the arrangement's name.
public record Palette(Map<String, Series> byName) {
  private static final List<Series> ALONE = List.of(Series.SLATE, Series.GREY);
  private static final List<Series> TOGETHER = List.of(Series.BLUE, Series.VIOLET, Series.ORANGE,
      Series.TEAL, Series.PINK, Series.GOLD);

  public Palette {
    byName = Map.copyOf(byName);
  }

  /// Colours in the plan's order: greys for carrying on alone, colours for everything else.
  public static Palette of(List<Arrangement> arrangements) {
    var byName = new HashMap<String, Series>();
    int alone = 0;
    int together = 0;
    for (var arrangement : arrangements) {
      byName.put(arrangement.name(),
          arrangement instanceof Alone
              ? ALONE.get(alone++ % ALONE.size())
              : TOGETHER.get(together++ % TOGETHER.size()));
    }
    return new Palette(byName);
  }

  /// The series of an arrangement; slate for a name that the plan does not have.
  public Series of(String arrangement) {
    return byName.getOrDefault(arrangement, Series.SLATE);
  }
}
