package viability.app.screen.actions;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Command;
import viability.app.screen.Page;
import viability.app.screen.part.Sentence;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// Actions: the action plan, each ticked action counted at once, and the gap still to close.
public final class ActionsPage implements Page {

  private static final double LEAST_TABLE = 220;

  private final Bench bench;
  private final Desk desk;
  private final ActionsModel model;

  public ActionsPage(Bench bench) {
    this.bench = bench;
    this.desk = bench.desk();
    this.model = new ActionsModel(bench.desk(), bench.asks(), bench.clock());
  }

  @Override
  public String id() {
    return "actions";
  }

  @Override
  public String name() {
    return "Actions";
  }

  @Override
  public Icon icon() {
    return Icon.ACTIONS;
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INTAKE, Assumptions.FUNDING_GROWTH, Assumptions.TEACHER_PAY,
        Assumptions.SUPPORT_PAY, Assumptions.OTHER_PRICES);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of("Save the action plan as CSV\u2026", model::saveCsv),
        Command.of("Suggest actions that would balance the budget\u2026", this::suggest));
  }

  @Override
  public Node view() {
    GapModel gap = new GapModel(desk);
    Sentence sentence = new Sentence();
    desk.results().subscribe(_ -> sentence.setText(gap.sentence()));
    desk.school().subscribe(_ -> sentence.setText(gap.sentence()));
    ActionTable table = new ActionTable(model);
    table.setMinHeight(LEAST_TABLE);
    VBox.setVgrow(table, Priority.ALWAYS);
    ActionDetail detail = new ActionDetail(model);
    table.getSelectionModel().selectedItemProperty()
        .subscribe(row -> detail.show(Optional.ofNullable(row)));
    VBox rows = new VBox(8, new ActionForm(model), buttons(table), table, detail);
    rows.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox inView = new VBox(8, sentence, new Gap(bench, gap));
    inView.getStyleClass().add("page");
    inView.setMinHeight(VBox.USE_PREF_SIZE);
    return new VBox(inView, scroll);
  }

  private HBox buttons(ActionTable table) {
    Button suggest = new Button("Suggest actions that would balance the budget\u2026",
        Icon.HELP.node());
    suggest.setId("suggest");
    suggest.setOnAction(event -> suggest());
    Button remove = new Button("Remove", Icon.REMOVE.node());
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    remove.setOnAction(event -> table.removeChosen());
    Button csv = new Button("Save as CSV\u2026", Icon.SAVE_AS.node());
    csv.setOnAction(event -> model.saveCsv());
    return new HBox(8, suggest, remove, csv);
  }

  private void suggest() {
    String school = model.school().map(model::name).orElse("");
    model.suggestions().ifPresent(found -> new SuggestDialog(new SuggestModel(school, found))
        .showAndWait().ifPresent(model::take));
  }
}
