package viability.app;

import java.util.List;
import viability.app.desk.Desk;
import viability.app.desk.Tasks;
import viability.app.explain.Explain;
import viability.app.screen.Page;

/// The contents page of pages, in the order of the rail.
final class Pages {

  private Pages() {}

  static List<Page> all(Desk desk, Tasks tasks, Explain explain) {
    return List.of();
  }
}
