package viability.model.files.sheet;

import java.util.ArrayList;
import java.util.List;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The sheets of one file as they are read, and what there is to say of them.
final class Book {

  private final String file;
  private final Store store = new Store();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Book(String file) {
    this.file = file;
  }

  Store store() {
    return store;
  }

  Grid grid() {
    return new Grid(store);
  }

  void add(String name, boolean hidden, Grid grid) {
    sheets.add(grid.sheet(file, name, hidden));
    grid.beyond(file, name).ifPresent(findings::add);
  }

  Loaded<List<Sheet>> loaded() {
    return new Loaded<>(List.copyOf(sheets), findings);
  }
}
