package viability.model.classes;

import java.util.OptionalInt;
import viability.model.school.YearGroup;

/// How far one year group is from the next class, the others as they are: `fewer` pupils would save
/// a class, `more` would need another. Empty where no number of pupils in this year group would.
public record ClassStep(YearGroup group, int pupils, OptionalInt fewer, OptionalInt more) {}
