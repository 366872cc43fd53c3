package viability.app.screen.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viability.app.screen.part.ChoiceWords;
import viability.model.assumption.Assumption;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;
import viability.model.viability.flip.Compared;
import viability.model.viability.flip.Question;

/// Chooses what is asked: the two arrangements, the assumption with its school and year where it
/// has any, and what they are compared by.
final class FlipPickers extends FlowPane {

  private final FlipModel model;
  private final ComboBox<String> one;
  private final ComboBox<String> other;
  private final ComboBox<Assumption> assumption;
  private final ComboBox<Optional<SchoolId>> school;
  private final ComboBox<OptionalInt> year;
  private final ComboBox<Compared> compared;
  private boolean showing;

  FlipPickers(FlipModel model) {
    super(16, 8);
    this.model = model;
    one = box("flip-one", name -> name, name -> ask(Asked::withOne, name));
    other = box("flip-other", name -> name, name -> ask(Asked::withOther, name));
    assumption = box("flip-assumption", Assumption::title, each -> ask(Asked::about, each));
    school = box("flip-school", this::schoolWords, each -> ask(Asked::at, each));
    year = box("flip-year", this::yearWords, each -> ask(Asked::in, each));
    compared = box("flip-compared", Compared::words, each -> ask(Asked::by, each));
    getChildren().setAll(named("Compare", one), named("with", other), named("by", compared),
        named("when this changes", assumption), named("at", school), named("in", year));
  }

  /// Shows what is asked, and what else could be.
  void show(Question now) {
    showing = true;
    fill(one, model.arrangements(), now.one().arrangement().name());
    fill(other, model.arrangements(), now.other().arrangement().name());
    fill(assumption, FlipModel.assumptions(), now.assumption());
    fill(compared, List.of(Compared.values()), now.compared());
    List<Optional<SchoolId>> schools = new ArrayList<>(List.of(Optional.empty()));
    model.schools().forEach(each -> schools.add(Optional.of(each.id())));
    fill(school, schools, now.school());
    List<OptionalInt> years = new ArrayList<>(List.of(OptionalInt.empty()));
    model.years().forEach(each -> years.add(OptionalInt.of(each)));
    fill(year, years, now.year());
    shown(school, now.assumption().reach().bySchool());
    shown(year, now.assumption().reach().byYear());
    showing = false;
  }

  private interface With<T> {
    Asked of(Asked asked, T value);
  }

  private <T> void ask(With<T> with, T value) {
    model.asked().set(with.of(model.asked().get(), value));
  }

  private <T> ComboBox<T> box(String id, Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setConverter(new ChoiceWords<>(words));
    box.valueProperty().subscribe((before, now) -> {
      if (!showing && now != null) {
        chosen.accept(now);
      }
    });
    return box;
  }

  private static <T> void fill(ComboBox<T> box, List<T> items, T value) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(value);
  }

  private static VBox named(String name, ComboBox<?> box) {
    Label label = new Label(name);
    label.getStyleClass().add("note");
    label.setLabelFor(box);
    box.setAccessibleText(name);
    return new VBox(2, label, box);
  }

  private static void shown(ComboBox<?> box, boolean is) {
    box.getParent().setVisible(is);
    box.getParent().setManaged(is);
  }

  private String schoolWords(Optional<SchoolId> id) {
    return id.map(known -> model.schools().stream().filter(each -> each.id().equals(known))
        .findFirst().map(School::name).orElse(known.value())).orElse("Every school");
  }

  private String yearWords(OptionalInt start) {
    if (start.isEmpty()) {
      return "Every year";
    }
    return model.asked().get().assumption().topic().fromSeptember()
        ? new SchoolYear(start.getAsInt()).toString()
        : new FundingYear(start.getAsInt()).toString();
  }
}
