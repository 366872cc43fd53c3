package viability.model.projection;

import java.util.List;
import viability.model.school.SchoolId;

/// One school's projected years, the base year first.
public record SchoolYears(SchoolId school, String name, List<YearFigures> years) {

  public SchoolYears {
    years = List.copyOf(years);
  }
}
