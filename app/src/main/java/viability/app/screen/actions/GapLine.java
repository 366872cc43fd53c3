package viability.app.screen.actions;

import java.util.List;
import java.util.Optional;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// A row of the gap to balance: whose balance, and its amount in each year.
///
/// `school` is empty for the group. `projected` says that the amounts are the projection's own,
/// which can be explained; the others have the actions taken off.
public record GapLine(String name, Optional<SchoolId> school, List<Money> amounts,
    boolean projected) {

  public GapLine {
    amounts = List.copyOf(amounts);
  }
}
