package viability.model.projection;

import java.util.List;
import java.util.Optional;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// One school in every future of a block, year by year from the base year: pupils, Reception to
/// Year 11, in the October that falls in the year, that September's classes, and income less
/// spending in whole pence, each one number a future. The first future is the central case.
///
/// `reserve` is what the base year ends with; empty where it is not known. `toReserve` is what each
/// year adds to it: the year's balance less what goes to the council.
public record SchoolFutures(SchoolId school, Optional<Money> reserve, List<double[]> pupils,
    List<double[]> classes, List<double[]> inYear, List<double[]> toReserve) {

  public SchoolFutures {
    pupils = List.copyOf(pupils);
    classes = List.copyOf(classes);
    inYear = List.copyOf(inYear);
    toReserve = List.copyOf(toReserve);
  }
}
