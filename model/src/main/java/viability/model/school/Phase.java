package viability.model.school;

import static viability.model.school.YearGroup.N1;
import static viability.model.school.YearGroup.N2;
import static viability.model.school.YearGroup.R;
import static viability.model.school.YearGroup.Y11;
import static viability.model.school.YearGroup.Y13;
import static viability.model.school.YearGroup.Y2;
import static viability.model.school.YearGroup.Y3;
import static viability.model.school.YearGroup.Y6;
import static viability.model.school.YearGroup.Y7;

import java.util.Collection;
import java.util.List;

/// The ages a school teaches, which decides its year groups and which rates it is funded at.
public enum Phase {
  PRIMARY("Primary", R, Y6), INFANT("Infant", R, Y2), JUNIOR("Junior", Y3, Y6), SECONDARY(
      "Secondary", Y7, Y11), ALL_THROUGH("All-through", R,
          Y11), NURSERY("Nursery", N1, N2), SPECIAL("Special", N1, Y13);

  private final String words;
  private final YearGroup first;
  private final YearGroup last;

  Phase(String words, YearGroup first, YearGroup last) {
    this.words = words;
    this.first = first;
    this.last = last;
  }

  public String words() {
    return words;
  }

  /// The year group pupils normally join in.
  public YearGroup first() {
    return first;
  }

  /// The last year group before a sixth form.
  public YearGroup last() {
    return last;
  }

  /// The year groups of compulsory age and Reception, youngest first, without nursery or
  /// sixth form.
  public List<YearGroup> yearGroups() {
    return List.of(YearGroup.values()).subList(first.index(), last.index() + 1);
  }

  /// The phase whose year groups hold those in which a school has pupils; primary where there are
  /// none to tell by.
  public static Phase of(Collection<YearGroup> taught) {
    List<YearGroup> funded = taught.stream().filter(YearGroup::isFunded).sorted().toList();
    if (funded.isEmpty()) {
      return taught.isEmpty() ? PRIMARY : NURSERY;
    }
    boolean primary = funded.getFirst().isPrimary();
    boolean secondary = !funded.getLast().isPrimary();
    if (primary && secondary) {
      return ALL_THROUGH;
    }
    if (secondary) {
      return SECONDARY;
    }
    if (funded.getLast().isInfant()) {
      return INFANT;
    }
    return funded.getFirst().compareTo(Y3) >= 0 ? JUNIOR : PRIMARY;
  }
}
