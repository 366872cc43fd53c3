package viability.app.screen.classes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.school.YearGroup;

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
        new PostsModel(bench.desk(), bench.explainer(), bench.projector().staff().scales()), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    List<Assumption> all = new ArrayList<>(
        List.of(Assumptions.INFANT_CAP, Assumptions.JUNIOR_CAP, StaffAssumptions.EXCEPTED_PUPILS,
            Assumptions.TEACHERS_PER_CLASS, Assumptions.CLASS_TEACHER_COST,
            StaffAssumptions.ASSISTANTS_PER_CLASS, Assumptions.CLASS_ASSISTANT_COST));
    if (bench.desk().plan().get().stream().flatMap(plan -> plan.schools().stream())
        .anyMatch(school -> school.details().phase().yearGroups().contains(YearGroup.Y7))) {
      all.addAll(List.of(StaffAssumptions.SECONDARY_CLASS_SIZE, StaffAssumptions.CONTACT_RATIO,
          StaffAssumptions.SECONDARY_PERIODS, StaffAssumptions.CURRICULUM_BONUS));
    }
    return all;
  }
}
