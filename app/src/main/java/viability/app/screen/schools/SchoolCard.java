package viability.app.screen.schools;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.screen.part.EditField;
import viability.app.screen.part.FindingRow;
import viability.model.school.Details;
import viability.model.school.Post;
import viability.model.school.School;

/// The chosen school: who it is, what can be typed about it, its files and what to check in them.
final class SchoolCard extends VBox {

  private final SchoolsModel model;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final EditField pan;
  private final EditField headCost;
  private final EditField headLeaves;
  private final EditField managerCost;
  private final EditField managerLeaves;
  private final Label files = new Label();
  private final VBox findings = new VBox(8);

  SchoolCard(SchoolsModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("boxed");
    title.getStyleClass().add("section-title");
    facts.setWrapText(true);
    files.setWrapText(true);
    files.getStyleClass().add("note");
    pan = new EditField("Admission number", "not known", model::setAdmissionNumber);
    headCost = cost(Post.Role.HEADTEACHER, "Headteacher\u2019s cost a year");
    headLeaves = leaves(Post.Role.HEADTEACHER, "Headteacher leaves");
    managerCost = cost(Post.Role.BUSINESS_MANAGER, "Business manager\u2019s cost a year");
    managerLeaves = leaves(Post.Role.BUSINESS_MANAGER, "Business manager leaves");
    pan.setId("pan");
    FlowPane fields = new FlowPane(16, 8, pan, headCost, headLeaves, managerCost, managerLeaves);
    getChildren().setAll(title, facts, fields, files, findings);
    model.rows().subscribe(_ -> show());
    model.choice().subscribe(_ -> show());
  }

  private EditField cost(Post.Role role, String name) {
    return new EditField(name, "our estimate", typed -> model.setCost(role, typed));
  }

  private EditField leaves(Post.Role role, String name) {
    return new EditField(name, "not known", typed -> model.setLeaving(role, typed));
  }

  private void show() {
    Optional<SchoolRow> chosen = model.chosen();
    setVisible(chosen.isPresent());
    chosen.ifPresent(row -> {
      School school = row.school();
      title.setText(school.name());
      facts.setText(facts(school.details()));
      pan.show(row.panWords());
      show(school.post(Post.Role.HEADTEACHER), headCost, headLeaves);
      show(school.post(Post.Role.BUSINESS_MANAGER), managerCost, managerLeaves);
      files.setText(row.files().isEmpty()
          ? "No file gives figures for this school."
          : "Figures from " + String.join(", ", row.files()));
      findings.getChildren().setAll(row.findings().stream().map(FindingRow::new).toList());
    });
  }

  private static void show(Optional<Post> post, EditField cost, EditField leaves) {
    cost.show(post.map(Post::yearlyCost).map(Format::pounds).orElse(""));
    leaves.show(post.flatMap(Post::vacantFrom).map(Format::day).orElse(""));
  }

  private static String facts(Details details) {
    return String.join(" \u00b7 ",
        List.of(details.phase().words(), details.type(), details.faith(), details.authority(),
            details.federation().isEmpty() ? "" : "in " + details.federation(),
            details.urn().map(urn -> "URN " + urn).orElse("")).stream()
            .filter(fact -> !fact.isEmpty()).toList());
  }
}
