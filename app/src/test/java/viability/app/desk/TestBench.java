package viability.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.look.Look;
import viability.app.screen.Bench;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Working;

/// Benches for tests of one page: work at once, and what was to be explained kept in a list.
public final class TestBench {

  private final List<Working> explained = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /// A bench with no plan open.
  public Bench bench(Path folder) {
    Desk desk = new TestDesk().desk(folder);
    Asks asks = new Prepared();
    Projector projector = new Projector(new RatesFiles().read(), new ScaleFiles().read());
    return new Bench(desk, new Cabinet(desk, new Nowhere(), asks, new Remembered(folder)),
        new SameThread(), asks, explained::add, projector, new Explainer(projector),
        new SimpleObjectProperty<>(Look.LIGHT), TestDesk.CLOCK);
  }

  /// What was to be explained, in order.
  public List<Working> explained() {
    return explained;
  }

  /// Where the next file is to be saved.
  public void saveTo(Path file) {
    files.add(file);
  }

  private static final class Nowhere implements PlanStore {

    @Override
    public viability.model.trace.Loaded<Optional<viability.model.plan.Plan>> read(Path file) {
      return viability.model.trace.Loaded.of(Optional.empty());
    }

    @Override
    public void write(Path file, viability.model.plan.Plan plan) {
      // Nothing is kept.
    }
  }

  private final class Prepared implements Asks {

    @Override
    public Optional<Path> planToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> whereToSave(String title, String name, String ending) {
      return files.isEmpty() ? Optional.empty() : Optional.of(files.removeFirst());
    }

    @Override
    public List<Path> filesToRead() {
      return List.of();
    }

    @Override
    public Optional<String> which(String title, String question, List<String> answers) {
      return Optional.empty();
    }

    @Override
    public void say(String title, String words) {
      // Nobody listens.
    }
  }
}
