package viability.model.effect;

import java.time.LocalDate;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;

/// A finance-return line goes up or down by a share of what it would have been: -0.05 saves 5%.
public record LineShare(SchoolId school, FinanceCode code, Cause cause, LocalDate starts,
    double share, boolean openToEither, String words) implements Effect {}
