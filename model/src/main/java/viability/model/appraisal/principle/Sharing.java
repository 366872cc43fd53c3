package viability.model.appraisal.principle;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import viability.model.appraisal.option.Option;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// Staff, expertise and resources are shared, and what that comes to.
final class Sharing implements Principle {

  private static final Set<Cause> SHARED = Set.of(Cause.HEAD_SHARED, Cause.HEAD_OF_SCHOOL,
      Cause.COVER_AND_TRAVEL, Cause.OFFICE, Cause.CONTRACTS);

  /// Those of them that are shared; the others are what sharing costs.
  private static final Set<Cause> NAMED = Set.of(Cause.HEAD_SHARED, Cause.OFFICE, Cause.CONTRACTS);

  @Override
  public String title() {
    return "Sharing staff and resources";
  }

  @Override
  public String asks() {
    return "What is shared, and what does it come to?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<Effect> shared = of.effects().stream()
        .filter(each -> SHARED.contains(each.cause()) && !each.openToEither()).toList();
    if (shared.isEmpty()) {
      return of.isPartnership()
          ? Tested.doesNot("Nothing is shared yet. Fill in what would be, on the Compare page.")
          : Tested.doesNot("Every school goes on by itself; nothing is shared.");
    }
    List<String> what = shared.stream().map(Effect::cause).filter(NAMED::contains).distinct()
        .sorted().map(cause -> cause.words().toLowerCase(Locale.UK)).toList();
    long schools = shared.stream().map(Effect::school).distinct().count();
    return Tested
        .passes("Shared by " + schools + " schools: " + Say.list(what) + "." + worth(shared)
            + (shared.stream().anyMatch(each -> !(each instanceof LineChange))
                ? " What contracts save comes on top."
                : ""));
  }

  /// What posts shared come to in a year, at base-year prices, with what sharing costs taken off.
  private static String worth(List<Effect> shared) {
    List<LineChange> changes = shared.stream().filter(LineChange.class::isInstance)
        .map(LineChange.class::cast).toList();
    long cost = changes.stream()
        .mapToLong(each -> each.yearly().pence() * (each.code().isIncome() ? -1 : 1)).sum();
    return changes.isEmpty()
        ? ""
        : cost <= 0
            ? " Once all of it is in force it saves " + Say.roughly(new Money(-cost))
                + " a year at base-year prices."
            : " Once all of it is in force it costs " + Say.roughly(new Money(cost))
                + " a year more at base-year prices.";
  }
}
