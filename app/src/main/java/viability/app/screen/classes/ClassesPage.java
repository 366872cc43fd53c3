package viability.app.screen.classes;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// Classes & staff: classes from pupils, what the next class takes, and the posts.
public final class ClassesPage implements Page {

  private final Bench bench;

  public ClassesPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "classes";
  }

  @Override
  public String name() {
    return "Classes & staff";
  }

  @Override
  public Icon icon() {
    return Icon.CLASSES;
  }

  @Override
  public Node view() {
    return new ClassesView(new ClassesViewModel(bench.desk(), bench.explainer()),
        new PostsModel(bench.desk()), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INFANT_CAP, Assumptions.JUNIOR_CAP, Assumptions.TEACHERS_PER_CLASS,
        Assumptions.CLASS_TEACHER_COST, Assumptions.CLASS_ASSISTANT_COST, Assumptions.INTAKE);
  }
}
