package viability.model.appraisal.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.effect.OneOff;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What an option costs the group once, in the years projected.
final class OneOffCost implements Figure {

  @Override
  public String title(Option of) {
    return "One-off costs";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PENCE;
  }

  @Override
  public boolean moreIsHigher() {
    return false;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    return OptionalDouble
        .of((double) costs(of).stream().mapToLong(once -> cost(once).pence()).sum());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    return Optional.of(Working.sum(title(of), unit(), "All of them added up.",
        costs(of).stream().map(once -> working(of, once)).toList()));
  }

  private static Working working(Option of, OneOff once) {
    Source source = new Source(Mark.DERIVED, "what \u201c" + of.name() + "\u201d does", "");
    return Working.given(of.setting().school(once.school()).name() + ": " + once.words(),
        (double) cost(once).pence(), Working.Unit.PENCE, source);
  }

  private static List<OneOff> costs(Option of) {
    FundingYear base = of.year(0);
    return of.effects().stream().filter(OneOff.class::isInstance).map(OneOff.class::cast)
        .filter(once -> of.wanted().group().contains(once.school())).filter(once -> {
          int year = FundingYear.of(once.starts()).minus(base);
          return year > 0 && year <= of.last();
        }).toList();
  }

  private static Money cost(OneOff once) {
    return once.code().isIncome() ? once.amount().negated() : once.amount();
  }
}
