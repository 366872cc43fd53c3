package viability.app.explain;

import java.util.List;
import java.util.regex.Pattern;
import viability.model.plan.Plan;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// What schools are called within a sentence: "Elmfield" for Elmfield Primary School, unless
/// another school of the plan would be called the same.
public record SchoolNames(Plan plan) {

  private static final Pattern KIND = Pattern.compile(
      "(?i)\\s+(community |junior mixed and infant )?(primary|infants?|juniors?|secondary|nursery|special|high)?"
          + "( and nursery| & nursery)?(\\s*(school|academy))?$");
  private static final int LISTED = 3;

  /// What a school is called; its id where the plan has no such school.
  public String of(SchoolId id) {
    return plan.school(id).map(this::of).orElse(id.value());
  }

  /// Several schools: "Elmfield and Northgate", "Elmfield, Northgate and Ash Lane", "the
  /// 5 schools".
  public String of(List<SchoolId> ids) {
    return ids.size() > LISTED
        ? "the " + ids.size() + " schools"
        : list(ids.stream().map(this::of).toList());
  }

  /// Words in a list with "and" before the last.
  public static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private String of(School school) {
    String brief = brief(school.name());
    boolean only = plan.schools().stream().filter(s -> brief(s.name()).equals(brief)).count() == 1;
    return only ? brief : school.name();
  }

  private static String brief(String name) {
    String brief = KIND.matcher(name.strip()).replaceFirst("");
    return brief.isEmpty() ? name : brief;
  }
}
