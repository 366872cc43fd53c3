package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import viability.model.trace.Working;

/// The law of workings: each recomputes to its figure, all the way down.
final class Workings {

  private Workings() {}

  static void recompute(Working working) {
    assertThat(working.recomputed()).as(working.label()).isEqualTo(working.value());
    working.inputs().forEach(Workings::recompute);
  }
}
