package viability.model.plan;

import java.time.LocalDate;

/// A file the plan's figures came from: its name, what it was recognised as, and when it was read.
public record SourceFile(String name, String format, LocalDate read) {}
