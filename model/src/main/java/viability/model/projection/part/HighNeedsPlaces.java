package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.assumption.Assumption;
import viability.model.assumption.GrantAssumptions;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// High-needs money that does not follow pupils with plans, as typed for each year: places in a
/// resourced provision, and the exceptional needs grant. The rest of the line is top-ups, which do.
record HighNeedsPlaces(Ground ground, Assumption amount) implements Part {

  static Loaded<List<Part>> parts(Ground ground) {
    List<HighNeedsPlaces> typed = Stream
        .of(GrantAssumptions.RESOURCED_PLACES, GrantAssumptions.EXCEPTIONAL_NEEDS)
        .map(amount -> new HighNeedsPlaces(ground, amount)).filter(HighNeedsPlaces::isTyped)
        .toList();
    double base = typed.stream().mapToDouble(part -> part.pence(0)[0]).sum();
    boolean nothing = base > 0 && ground.budget().amount(FinanceCode.I03).pence() <= 0;
    return new Loaded<>(List.copyOf(typed), nothing ? List.of(noLine(ground)) : List.of());
  }

  private static Finding noLine(Ground ground) {
    return Finding.doubt(Place.TYPED, ground.school().name()
        + ": money for places or exceptional needs is typed for the base year, whose line I03 has nothing.",
        "Type it from the year in which it starts, or put the line right.");
  }

  private boolean isTyped() {
    return IntStream.range(0, ground.span().years()).anyMatch(year -> pence(year)[0] != 0);
  }

  @Override
  public FinanceCode code() {
    return FinanceCode.I03;
  }

  @Override
  public String words() {
    return amount.title();
  }

  @Override
  public double[] pence(int year) {
    return ground.block().all(Pence.round(ground.assumed(amount, year) * 100));
  }

  @Override
  public Working explain(int year) {
    return Working.given(words(), pence(year)[0], Unit.PENCE,
        ground.assumed()
            .source(amount, Optional.of(ground.school().id()), ground.span().at(year).start())
            .orElse(Source.TYPED));
  }
}
