package viability.model.simulation;

import java.util.List;
import java.util.function.BooleanSupplier;
import viability.model.simulation.shock.Shock;
import viability.model.simulation.shock.Shocks;

/// What is asked of a simulation: how many futures, numbered by which seed, met by which shocks, on
/// how many threads; and whether it has been called off meanwhile, which is looked at between blocks
/// of futures.
public record Request(int futures, long seed, List<Shock> shocks, int threads,
    BooleanSupplier calledOff) {

  /// Throws [IllegalArgumentException] where there are no futures or no threads.
  public Request {
    if (futures < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "A simulation has futures and threads, not " + futures + " and " + threads);
    }
    shocks = List.copyOf(shocks);
  }

  /// Every shock, on every processor there is, to the end.
  public static Request of(int futures, long seed) {
    return new Request(futures, seed, Shocks.ALL, Runtime.getRuntime().availableProcessors(),
        () -> false);
  }

  public Request with(List<Shock> some) {
    return new Request(futures, seed, some, threads, calledOff);
  }

  public Request on(int someThreads) {
    return new Request(futures, seed, shocks, someThreads, calledOff);
  }

  public Request unless(BooleanSupplier newer) {
    return new Request(futures, seed, shocks, threads, newer);
  }
}
