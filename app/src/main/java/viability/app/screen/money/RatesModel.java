package viability.app.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.app.screen.part.MoneyText;
import viability.model.funding.FundingRates;
import viability.model.funding.RateChange;
import viability.model.funding.Stage;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.funding.factor.FundingFactors;
import viability.model.funding.factor.RatedFactor;
import viability.model.plan.Plan;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The funding rates of each year, published or typed, without the window: typing one puts it into
/// the plan, clearing it takes it back.
final class RatesModel {

  private static final int YEARS_AHEAD = 2;

  private final Desk desk;
  private final FundingRates published;
  private final List<Named> names;
  private final ReadOnlyObjectWrapper<GridData> grid = new ReadOnlyObjectWrapper<>(GridData.EMPTY);

  RatesModel(Desk desk, FundingRates published) {
    this.desk = desk;
    this.published = published;
    this.names = names();
    desk.plan().subscribe(plan -> grid.set(plan.map(this::data).orElse(GridData.EMPTY)));
  }

  ReadOnlyObjectProperty<GridData> grid() {
    return grid.getReadOnlyProperty();
  }

  /// Types a rate in pounds, before the area cost adjustment; nothing takes it back. The answer
  /// says why it was refused.
  Optional<String> type(int row, int column, String text) {
    FundingYear year = years().get(column);
    Named rate = names.get(row);
    Optional<Money> amount = MoneyText.read(text).filter(money -> !money.isNegative());
    if (!text.isBlank() && amount.isEmpty()) {
      return Optional.of("Type the rate in pounds, such as 4,064, or clear it.");
    }
    desk.edit(rate.words() + ", " + year, plan -> with(plan, year, rate.name(), amount));
    return Optional.empty();
  }

  private static Plan with(Plan plan, FundingYear year, String name, Optional<Money> amount) {
    List<RateChange> rates = new ArrayList<>(plan.basis().rates().stream()
        .filter(rate -> !(rate.year().equals(year) && rate.rate().equals(name))).toList());
    amount.ifPresent(money -> rates.add(new RateChange(year, name, money)));
    return plan.withBasis(plan.basis().withRates(rates));
  }

  /// One rate: its name in the rates, and in words.
  private record Named(String name, String words) {}

  /// The formula's rates in the order of a statement.
  private static List<Named> names() {
    Stream<Named> rated = FundingFactors.ALL.stream().filter(RatedFactor.class::isInstance)
        .map(factor -> new Named(((RatedFactor) factor).rateName(), factor.words()));
    Stream<Named> minimums = Stream.of(Stage.PRIMARY, Stage.KS3, Stage.KS4)
        .map(stage -> new Named(FundingFactors.MINIMUM.rateName(stage),
            FundingFactors.MINIMUM.words() + ", " + (stage == Stage.PRIMARY ? "primary" : stage)));
    return Stream.concat(rated, minimums).distinct().toList();
  }

  /// The years with rates, and a few after them for rates still to come.
  private List<FundingYear> years() {
    FundingYear first = published.years().firstKey();
    List<FundingYear> years = new ArrayList<>();
    for (FundingYear year = first; year
        .compareTo(published.years().lastKey().plus(YEARS_AHEAD)) <= 0; year = year.plus(1)) {
      years.add(year);
    }
    return years;
  }

  private GridData data(Plan plan) {
    FundingRates rates = published.with(plan.basis().rates());
    List<GridData.Column> columns = years().stream()
        .map(year -> new GridData.Column("", Format.year(year))).toList();
    return new GridData(columns,
        names.stream()
            .map(rate -> new Row(rate.words(), "line",
                years().stream().map(year -> cell(rates.in(year), rate.name())).toList()))
            .toList());
  }

  private static Cell cell(YearRates rates, String name) {
    Optional<UnitValue> value = rates.value(name).or(() -> rates.unsure(name));
    if (value.isEmpty()) {
      return Cell.NONE.typed("");
    }
    UnitValue known = value.get();
    boolean typed = known.source().equals(Source.TYPED);
    String shown = Format.pounds(known.amount()) + (typed ? " *" : known.sure() ? "" : " ?");
    Cell cell = Cell.of(shown, known.amount().toString()).noted(known.source().words())
        .typed(typed ? known.amount().toString() : "");
    return typed ? cell.styled("typed") : cell;
  }
}
