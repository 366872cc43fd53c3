package viability.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Asks;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.desk.PlanStore;
import viability.app.desk.Remembered;
import viability.app.desk.Tasks;
import viability.app.explain.ExplainSheet;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.app.screen.frame.Frame;
import viability.app.screen.part.Appearance;
import viability.model.funding.FundingRates;
import viability.model.plan.Plan;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;
import viability.model.store.PlanFile;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;

/// Joins the parts of the program, by constructors alone.
final class Wiring {

  final Desk desk;
  final Cabinet cabinet;
  final Appearance appearance;
  final List<Page> pages;
  final Frame frame;

  /// `folder` is where the program keeps what is its own: settings, and copies of unsaved plans.
  Wiring(Tasks tasks, Asks asks, Path folder, Clock clock) {
    FundingRates rates = new RatesFiles().read();
    Remembered remembered = new Remembered(folder);
    PlanStore store = new OnDisk(new PlanFile());
    ExplainSheet explain = new ExplainSheet();
    Projector projector = new Projector(rates, new ScaleFiles().read());
    desk = new Desk(projector, store, tasks, clock, folder);
    cabinet = new Cabinet(desk, store, asks, remembered);
    appearance = new Appearance(remembered);
    pages = Pages.all(new Bench(desk, cabinet, tasks, asks, explain, projector,
        new Explainer(projector), appearance.look(), clock));
    frame = new Frame(desk, cabinet, tasks, pages, appearance, explain, lastSure(rates));
  }

  private record OnDisk(PlanFile files) implements PlanStore {

    @Override
    public Loaded<Optional<Plan>> read(Path file) {
      return files.read(file);
    }

    @Override
    public void write(Path file, Plan plan) throws java.io.IOException {
      files.write(file, plan);
    }
  }

  /// The last year whose basic rates are known for sure.
  private static FundingYear lastSure(FundingRates rates) {
    FundingYear last = rates.years().lastKey();
    return rates.known("basicPrimary", last).map(FundingRates.Known::year).orElse(last);
  }
}
