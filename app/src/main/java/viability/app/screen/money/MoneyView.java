package viability.app.screen.money;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.chart.Budget;
import viability.app.chart.InYearBars;
import viability.app.chart.IncomeAndSpending;
import viability.app.chart.Lines;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.app.screen.part.ScopeSwitch;
import viability.app.screen.part.Sentence;

/// The Money page: its sentence, two charts, the lines as a sheet, and the funding statement.
final class MoneyView extends ScrollPane {

  private static final String NOTHING = "No file gives a full year of income and spending to start from.";

  private final Sentence sentence = new Sentence();
  private final Label note = new Label();
  private final ChartPane<Budget> budget;
  private final ChartPane<Lines> inYear;
  private final SheetPane sheet;

  MoneyView(MoneyViewModel model, Bench bench) {
    budget = new ChartPane<>(new IncomeAndSpending(), bench.look());
    inYear = new ChartPane<>(new InYearBars(), bench.look());
    sheet = new SheetPane(model, bench);
    sentence.setId("money-sentence");
    note.getStyleClass().add("note");
    note.setWrapText(true);
    TabPane tabs = tabs(model, bench);
    VBox page = new VBox(new ScopeSwitch(bench.desk(), model.together()), sentence, note, tabs);
    page.getStyleClass().add("page");
    page.setSpacing(8);
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(MoneyShown shown) {
    sentence.setText(shown.sentence());
    note.setText(shown.note());
    String scenario = shown.results().scenario().name();
    shown.budget().ifPresentOrElse(data -> budget.show(data, scenario),
        () -> budget.showNothing(NOTHING));
    shown.inYear().ifPresentOrElse(data -> inYear.show(data, scenario),
        () -> inYear.showNothing(NOTHING));
    sheet.show(shown);
  }

  private TabPane tabs(MoneyViewModel model, Bench bench) {
    VBox charts = new VBox(8, budget, inYear);
    charts.setPadding(new Insets(8, 0, 0, 0));
    for (Region chart : new Region[]{budget, inYear}) {
      chart.setMinHeight(190);
      VBox.setVgrow(chart, Priority.ALWAYS);
    }
    TabPane tabs = new TabPane(new Tab("Charts", charts), new Tab("Line by line", sheet),
        new Tab("Funding statement", scrolling(new StatementPane(model, bench))),
        new Tab("Funding rates", scrolling(new RatesPane(bench, bench.projector().rates()))),
        new Tab("How lines move", scrolling(new LinesPane(bench.desk()))),
        new Tab("One-off changes", scrolling(new OneOffsPane(bench.desk()))));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(440);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    return tabs;
  }

  private static ScrollPane scrolling(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }
}
