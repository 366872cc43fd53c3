package viability.app.screen.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.look.Theme;
import viability.app.screen.Command;
import viability.app.screen.Page;
import viability.app.screen.part.Appearance;
import viability.model.scenario.Scenario;

/// The contents page of commands: everything the palette lists.
final class Commands {

  private final Desk desk;
  private final Cabinet cabinet;
  private final List<Page> pages;
  private final Appearance appearance;

  Commands(Desk desk, Cabinet cabinet, List<Page> pages, Appearance appearance) {
    this.desk = desk;
    this.cabinet = cabinet;
    this.pages = pages;
    this.appearance = appearance;
  }

  /// Pages, what they can do, files, undo, what can be chosen, and how the window looks.
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      all.add(new Command("Go to " + page.name(), i < 9 ? "Ctrl+" + (i + 1) : "",
          () -> desk.page().set(page.id())));
    }
    all.addAll(files());
    pages.stream().filter(page -> page.missing(desk.plan().get()).isEmpty())
        .forEach(page -> all.addAll(page.commands()));
    all.addAll(choices().toList());
    all.addAll(looks());
    return all;
  }

  /// Light, dark, high contrast and the text sizes.
  List<Command> looks() {
    List<Command> looks = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      looks.add(Command.of("Show in " + theme.words().toLowerCase(java.util.Locale.UK),
          () -> appearance.theme().set(theme)));
    }
    for (double size : Appearance.SIZES) {
      looks.add(Command.of("Text at " + Math.round(size * 100) + "%",
          () -> appearance.textScale().set(size)));
    }
    return looks;
  }

  /// Opening, saving, undo and redo.
  List<Command> files() {
    return List.of(new Command("Open a plan\u2026", "Ctrl+O", cabinet::open),
        new Command("Save", "Ctrl+S", cabinet::save),
        new Command("Save as\u2026", "Ctrl+Shift+S", cabinet::saveAs),
        new Command("Undo", "Ctrl+Z", desk::undo), new Command("Redo", "Ctrl+Y", desk::redo));
  }

  private Stream<Command> choices() {
    return desk.plan().get().stream()
        .flatMap(plan -> Stream.concat(
            plan.schools().stream()
                .map(school -> Command.of("Choose school " + school.name(),
                    () -> desk.school().set(java.util.Optional.of(school.id())))),
            Stream.concat(Stream.of(Scenario.BASE), plan.scenarios().stream())
                .map(scenario -> Command.of("Choose scenario " + scenario.name(),
                    () -> desk.scenario().set(scenario.name())))));
  }
}
