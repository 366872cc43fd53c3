package viability.app.screen.risk;

import java.util.List;
import java.util.Optional;
import viability.app.explain.ChanceWords;
import viability.app.look.Format;
import viability.model.simulation.Chance;
import viability.model.simulation.Quantity;
import viability.model.units.FundingYear;

/// What a governor can read aloud of the futures: how likely a deficit is, and which of two
/// arrangements ends with more in reserve.
record RiskSentence(Asked asked) {

  private static final int LISTED = 3;

  String words() {
    int last = asked.years() - 1;
    Deficits deficits = new Deficits(asked);
    Optional<Chance> one = deficits.by(asked.first(), last);
    if (one.isEmpty()) {
      return "No file gives a balance for " + asked.scope().words()
          + ", so no chance of a deficit can be told.";
    }
    Optional<Chance> two = asked.other().flatMap(other -> deficits.by(other, last));
    return deficit(one.get(), two) + ending(last);
  }

  private String deficit(Chance one, Optional<Chance> two) {
    List<String> called = asked.called();
    String when = " is in deficit at some 31 March up to "
        + new FundingYear(asked.start(asked.years() - 1)).plus(1).start() + " in ";
    String start = "If the assumptions hold, " + subject();
    if (two.isEmpty()) {
      return start + " " + called.getFirst() + when + ChanceWords.full(one) + ".";
    }
    return one.words().equals(two.get().words())
        ? start + when + ChanceWords.full(one) + ", " + called.getFirst() + " or "
            + called.getLast() + "."
        : start + " " + called.getFirst() + when + ChanceWords.full(one) + "; " + called.getLast()
            + ", in " + ChanceWords.brief(two.get()) + ".";
  }

  private String subject() {
    List<String> names = asked.scope().names();
    return names.size() > LISTED ? "one of " + asked.scope().words() : String.join(" or ", names);
  }

  private String ending(int last) {
    return asked.other()
        .flatMap(two -> new Better(asked).of(two, asked.first(), Quantity.RESERVE, last))
        .map(found -> " " + ending(found, last)).orElse("");
  }

  private String ending(Better.Versus found, int last) {
    List<String> called = asked.called();
    String when = Format.march(new FundingYear(asked.start(last)));
    if (found.same().times() == found.same().of()) {
      return "In " + when + " both come to the same reserve in every future worked out.";
    }
    String start = called.getLast();
    return start.substring(0, 1).toUpperCase(java.util.Locale.UK) + start.substring(1)
        + ", the reserve in " + when + " is higher than " + called.getFirst() + " in "
        + ChanceWords.full(found.more()) + ".";
  }
}
