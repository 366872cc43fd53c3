package viability.model.appraisal.principle;

import java.util.List;
import java.util.Optional;
import viability.model.appraisal.figure.Places;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// Space that becomes free for services to families. What it is used for has to be agreed, so it is
/// never more than to be judged.
final class FamilyServices implements Principle {

  @Override
  public String title() {
    return "Services for families in schools";
  }

  @Override
  public String asks() {
    return "Is there space for services to families, and is its use agreed?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    Optional<Working> places = Places.of(of, of.last());
    if (places.isEmpty() || of.group().isEmpty()) {
      return Tested.toJudge("How many places there are is not known.");
    }
    long empty = Math.round(places.get().value() - of.group().getLast().pupils());
    return empty > 0
        ? Tested.toJudge("About " + empty + " places stand empty in October "
            + of.year(of.last()).start() + ". Say whether whole rooms come free, and what for.")
        : Tested.doesNot("No place is empty in October " + of.year(of.last()).start()
            + ", so no space comes free.");
  }
}
