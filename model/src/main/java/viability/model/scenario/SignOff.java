package viability.model.scenario;

import java.time.LocalDate;

/// A scenario agreed as it stands: by whom, as the user typed it, and on which day.
public record SignOff(String by, LocalDate on) {}
