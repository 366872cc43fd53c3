package viability.app.screen.classes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import viability.app.look.Icon;
import viability.app.screen.part.ChoiceWords;
import viability.model.school.Post;
import viability.model.school.ScalePoint;

/// A new post: what it does, how much of full time, what it costs, and when it falls vacant.
final class PostForm extends FlowPane {

  private final PostsModel model;
  private final Consumer<String> refuse;
  private final ComboBox<Post.Role> role = new ComboBox<>();
  private final TextField fte = field("post-fte", "Full-time posts, such as 1 or 0.6", 4);
  private final ComboBox<Optional<ScalePoint>> point = new ComboBox<>();
  private final TextField cost = field("post-cost", "\u00a3 a year with on-costs", 13);
  private final TextField vacant = field("post-vacant", "Falls vacant, if known", 12);

  /// `refuse` is told why something typed was not taken, or nothing where it was.
  PostForm(PostsModel model, Consumer<String> refuse) {
    super(8, 8);
    this.model = model;
    this.refuse = refuse;
    role.setId("post-role");
    role.setAccessibleText("What the post does");
    role.setConverter(new ChoiceWords<>(Post.Role::words));
    role.getItems().setAll(Post.Role.values());
    role.setValue(Post.Role.TEACHER);
    fte.setText("1");
    points();
    Button add = new Button("Add", Icon.ADD.node());
    add.setId("post-add");
    add.getStyleClass().add("accent");
    add.setOnAction(event -> add());
    List.of(fte, cost, vacant).forEach(field -> field.setOnAction(event -> add()));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(role, fte, point, cost, vacant, add);
  }

  /// A post on a pay point has no cost to type.
  private void points() {
    point.setId("post-point");
    point.setAccessibleText("Pay point");
    point.setConverter(new ChoiceWords<>(model::words));
    point.setValue(Optional.empty());
    cost.disableProperty().bind(point.valueProperty().map(Optional::isPresent).orElse(false));
    model.rows().subscribe(_ -> {
      List<Optional<ScalePoint>> points = model.points();
      if (!point.getItems().equals(points)) {
        point.getItems().setAll(points);
        point.setValue(Optional.empty());
      }
    });
  }

  private void add() {
    Optional<String> refused = model.add(role.getValue(), fte.getText(), point.getValue(),
        cost.getText(), vacant.getText());
    refuse.accept(refused.orElse(""));
    if (refused.isEmpty()) {
      fte.setText("1");
      cost.clear();
      vacant.clear();
      role.requestFocus();
    }
  }

  private static TextField field(String id, String words, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(words);
    field.setAccessibleText(words);
    field.setPrefColumnCount(columns);
    return field;
  }
}
