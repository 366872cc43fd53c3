package viability.model.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Money;

/// A finance-return line goes up or down by a yearly amount, in proportion to the months in force.
///
/// `yearly` is at base-year prices and follows `index`; positive raises the line, whether it is
/// income or spending. `inputs` are the figures it was made of, for the explanation.
public record LineChange(SchoolId school, FinanceCode code, Cause cause, LocalDate starts,
    Optional<LocalDate> ends, Money yearly, Index index, boolean openToEither, String words,
    List<Working> inputs) implements Effect {

  public LineChange {
    inputs = List.copyOf(inputs);
  }
}
