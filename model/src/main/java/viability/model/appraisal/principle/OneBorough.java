package viability.model.appraisal.principle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import viability.model.appraisal.option.Option;
import viability.model.school.School;
import viability.model.viability.measure.Say;

/// All partners are in the borough.
final class OneBorough implements Principle {

  @Override
  public String title() {
    return "The borough as a place";
  }

  @Override
  public String asks() {
    return "Are all partners in the borough, and do they stay in its learning partnership?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<School> partners = of.isPartnership() ? of.partners() : of.members();
    List<String> unknown = partners.stream().filter(each -> each.details().authority().isBlank())
        .map(School::name).toList();
    if (!unknown.isEmpty()) {
      return Tested.toJudge("The council of " + Say.list(unknown) + " is not known.");
    }
    Set<String> councils = new TreeSet<>(
        partners.stream().map(each -> each.details().authority()).toList());
    return councils.size() < 2
        ? Tested.passes("All its schools are in one council's area. Ask whether they stay in its"
            + " learning partnership.")
        : Tested.doesNot("Its schools are in different councils' areas: "
            + Say.list(List.copyOf(councils)) + ".");
  }
}
