package viability.model.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The contents page of scenarios that every plan starts with, each with its evidence.
public final class ReadyMade {

  /// Every ready-made scenario, in the order menus show them.
  public static final List<ReadyScenario> ALL = Stream
      .of(PupilScenarios.ALL, MoneyScenarios.ALL, GoodNews.ALL).flatMap(List::stream).toList();

  private ReadyMade() {}

  /// All of them, worked out for a plan.
  public static List<Scenario> on(Footing plan) {
    return ALL.stream().map(ready -> ready.on(plan)).toList();
  }

  /// The ready-made scenario of a name, if there is one.
  public static Optional<ReadyScenario> named(String name) {
    return ALL.stream().filter(ready -> ready.name().equals(name)).findFirst();
  }
}
