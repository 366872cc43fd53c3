package viability.model.projection.part;

import java.util.List;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.FinanceCode;
import viability.model.trace.Loaded;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;

/// The one-off changes that the plan's owner has laid down for a school, each in its year.
final class OneOffChanges {

  private OneOffChanges() {}

  static Loaded<List<Part>> parts(Ground ground) {
    return Loaded.of(ground.basis().oneOffs().stream()
        .filter(change -> change.school().equals(ground.school().id()))
        .<Part>map(change -> new OneOff(ground, change)).toList());
  }

  /// One change; nothing in the base year, whose figures stand as they are.
  private record OneOff(Ground ground, OneOffChange change) implements Part {

    @Override
    public FinanceCode code() {
      return change.code();
    }

    @Override
    public String words() {
      return change.words();
    }

    @Override
    public double[] pence(int year) {
      boolean now = year > 0 && FundingYear.of(change.date()).equals(ground.span().at(year));
      return ground.block().all(now ? (double) change.amount().pence() : 0);
    }

    @Override
    public Working explain(int year) {
      return Working.given(words(), pence(year)[0], Unit.PENCE, Source.TYPED);
    }
  }
}
