package viability.model.projection.basis;

import java.time.LocalDate;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// A single amount, in cash, that a line of a school goes up by in the year its date falls in, such
/// as a boiler or a legacy; negative where it goes down. It happens whatever arrangement is chosen.
public record OneOffChange(SchoolId school, FinanceCode code, LocalDate date, Money amount,
    String words) {}
