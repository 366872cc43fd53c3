package viability.model.effect;

import java.util.List;
import viability.model.school.SchoolId;

/// A school's pupils are taught in the same classes as its partners' from the September on or after
/// the date: classes are counted on the partners' pupils added up, by year group, and shared back by
/// pupils. `partners` names them all, the school among them; class limits are the first one's.
public record MergedClasses(Terms terms, List<SchoolId> partners) implements Effect {

  public MergedClasses {
    partners = List.copyOf(partners);
  }

  @Override
  public Effect with(Terms other) {
    return new MergedClasses(other, partners);
  }
}
