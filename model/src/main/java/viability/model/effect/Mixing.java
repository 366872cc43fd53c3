package viability.model.effect;

import java.time.LocalDate;
import viability.model.school.SchoolId;

/// A school teaches in mixed-age classes from the September on or after the date.
public record Mixing(SchoolId school, Cause cause, LocalDate starts, boolean openToEither,
    String words) implements Effect {}
