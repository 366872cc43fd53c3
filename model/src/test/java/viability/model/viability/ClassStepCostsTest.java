package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import viability.model.classes.ClassStep;
import viability.model.projection.TwoSchools;
import viability.model.viability.step.ClassStepCosts;

class ClassStepCostsTest {

  @Test
  void twenty_five_pupils_are_six_from_a_class_more_and_twenty_five_from_one_fewer() {
    Viability answers = Viability.of(TwoSchools.projector(), TwoSchools.both(TwoSchools.alone()));

    ClassStepCosts steps = answers.classSteps(TwoSchools.ASH, TwoSchools.BASE.schoolYear())
        .orElseThrow();

    ClassStep reception = steps.steps().getFirst();
    assertThat(steps.steps()).hasSize(7);
    assertThat(reception.fewer()).hasValue(25);
    assertThat(reception.more()).hasValue(6);
    // 1.11 teachers at £74,395 and £20,000 of assistants.
    assertThat(steps.costOfClass().value()).isEqualTo(10_257_845);
    Workings.recompute(steps.costOfClass());
  }
}
