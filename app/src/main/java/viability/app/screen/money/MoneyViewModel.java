package viability.app.screen.money;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.screen.part.Scope;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.FundingStatement;
import viability.model.projection.Projector;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// The Money page without its window: whose money is shown, what follows from the desk's results,
/// and base-year figures typed in the sheet.
final class MoneyViewModel {

  private final Desk desk;
  private final Projector projector;
  private final Explainer explainer;
  private final BooleanProperty together = new SimpleBooleanProperty(false);
  private final BooleanProperty empties = new SimpleBooleanProperty(false);
  private final IntegerProperty statementYear = new SimpleIntegerProperty(0);
  private final ReadOnlyObjectWrapper<Optional<MoneyShown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  MoneyViewModel(Desk desk, Projector projector) {
    this.desk = desk;
    this.projector = projector;
    this.explainer = new Explainer(projector);
    desk.results().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    desk.arrangement().subscribe(this::refresh);
    together.subscribe(this::refresh);
    empties.subscribe(this::refresh);
    refresh();
  }

  /// Whether the plan's group is shown added up, rather than the chosen school.
  BooleanProperty together() {
    return together;
  }

  /// Whether the sheet also shows lines with nothing in them.
  BooleanProperty empties() {
    return empties;
  }

  /// The year of the funding statement, counted from 0, the base year.
  IntegerProperty statementYear() {
    return statementYear;
  }

  /// What to show; empty while there are no results.
  ReadOnlyObjectProperty<Optional<MoneyShown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Types a figure of the sheet; the answer says why it was refused.
  Optional<String> type(int row, String text) {
    Optional<FinanceCode> code = shown.get().flatMap(now -> now.grid().lines().get(row).code());
    return code.flatMap(line -> shown.get().flatMap(
        now -> new BaseFigures(desk, now.scope().schools().getFirst().id()).type(line, text)));
  }

  /// Why a figure of the sheet is what it is.
  Optional<Working> reason(int row, int column) {
    return shown.get()
        .flatMap(now -> new MoneyReasons(explainer, toProject(now.results()), now.scope())
            .of(now.grid().lines().get(row), now.grid().columns().get(column)));
  }

  /// The years a statement can be of.
  List<FundingYear> statementYears() {
    return desk.results().get().map(results -> java.util.stream.IntStream.range(0, results.years())
        .mapToObj(results.plan().base().year()::plus).toList()).orElse(List.of());
  }

  /// The funding statement of the chosen school; empty where it could not be projected.
  Optional<FundingStatement> statement() {
    return desk.results().get()
        .flatMap(results -> desk.school().get().filter(id -> results.plan().school(id).isPresent())
            .flatMap(id -> FundingStatement.of(projector, toProject(results), id,
                Math.clamp(statementYear.get(), 0, results.years() - 1))));
  }

  private void refresh() {
    Optional<Scope> scope = Scope.of(desk, together.get());
    shown.set(desk.results().get().flatMap(results -> scope.map(of -> show(results, of))));
  }

  private MoneyShown show(Results results, Scope scope) {
    String arrangement = results.of(desk.arrangement().get()).arrangement();
    return new MoneyShown(results, arrangement, scope, new MoneyGrid(
        new MoneyColumns(results, arrangement, scope).all(), !scope.together(), empties.get()));
  }

  private Case toProject(Results results) {
    return results.toProject(desk.arrangement().get());
  }
}
