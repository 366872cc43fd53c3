package viability.model.projection.basis;

import java.util.List;
import viability.model.units.SchoolYear;

/// How rolls are projected: the name of a method on offer, and the years whose rolls say nothing
/// about the future and are skipped over.
public record RollChoice(String method, List<SchoolYear> leftOut) {

  /// The method recommended, with every year.
  public static final RollChoice DEFAULT = new RollChoice("default", List.of());

  public RollChoice {
    leftOut = leftOut.stream().distinct().sorted().toList();
  }
}
