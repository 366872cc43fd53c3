package viability.model.effect;

import java.util.Map;
import viability.model.school.SchoolId;

/// A school closes: from the first September on or after the date it has no pupils, and from the
/// date it has no income and no spending.
///
/// Its pupils go to other loaded schools with room, the nearest first; `preference` names schools
/// that count as so many times nearer than they are. What is left of its reserve stays where it is
/// unless it reverts.
public record Closes(Terms terms, Map<SchoolId, Double> preference) implements Effect {

  public Closes {
    preference = Map.copyOf(preference);
  }

  @Override
  public Effect with(Terms other) {
    return new Closes(other, preference);
  }
}
