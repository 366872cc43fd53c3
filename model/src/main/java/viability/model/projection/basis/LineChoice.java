package viability.model.projection.basis;

import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Driver;
import viability.model.spending.Index;

/// The owner's choice of what a line follows, for one school or, where none is named, for all.
public record LineChoice(Optional<SchoolId> school, FinanceCode code, Driver driver, Index index) {}
