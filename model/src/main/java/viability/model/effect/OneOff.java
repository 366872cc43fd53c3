package viability.model.effect;

import java.time.LocalDate;
import java.util.List;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;

/// A single amount added to a finance-return line in the year its date falls in, in cash.
public record OneOff(SchoolId school, FinanceCode code, Cause cause, LocalDate starts, Money amount,
    boolean openToEither, String words, List<Working> inputs) implements Effect {

  public OneOff {
    inputs = List.copyOf(inputs);
  }
}
