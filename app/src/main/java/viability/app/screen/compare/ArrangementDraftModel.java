package viability.app.screen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Answers;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Ask;
import viability.model.arrangement.Federation;
import viability.model.arrangement.Kind;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Severity;

/// An arrangement being put together: its kind, name, schools, start and answers, as typed so far.
///
/// `make` says either the arrangement or what is still wrong, in words beside the form.
final class ArrangementDraftModel {

  /// School years from the base year to a new partnership's first September.
  private static final int YEARS_AHEAD = 2;

  private final Plan plan;
  private final Optional<Arrangement> edited;
  private final List<SchoolId> schools;
  private final Map<String, String> answers = new HashMap<>();
  private Kind kind;
  private String name;
  private LocalDate starts;

  /// What came of the form.
  record Made(Optional<Arrangement> arrangement, String problem) {}

  /// A new arrangement, a federation to begin with.
  ArrangementDraftModel(Plan plan) {
    this.plan = plan;
    this.edited = Optional.empty();
    this.kind = Federation.KIND;
    this.name = ArrangementEdits.free(plan, kind.words());
    this.schools = new ArrayList<>(plan.group());
    this.starts = plan.arrangements().stream().filter(a -> !(a instanceof Alone))
        .map(Arrangement::starts).findFirst()
        .orElse(plan.base().year().plus(YEARS_AHEAD).schoolYear().firstDay());
  }

  /// An arrangement of the plan, to be changed.
  ArrangementDraftModel(Plan plan, Arrangement edited) {
    this.plan = plan;
    this.edited = Optional.of(edited);
    this.kind = edited.kind();
    this.name = edited.name();
    this.schools = new ArrayList<>(edited.schools());
    this.starts = edited.starts();
    answers.putAll(edited.answers().given());
  }

  boolean isNew() {
    return edited.isEmpty();
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  LocalDate starts() {
    return starts;
  }

  List<School> schoolsOfPlan() {
    return plan.schools();
  }

  boolean has(SchoolId school) {
    return schools.contains(school);
  }

  /// The arrangements that an answer may name: the plan's others, and those the edited one holds.
  List<Arrangement> others() {
    List<Arrangement> others = new ArrayList<>(edited.map(Arrangement::parts).orElse(List.of()));
    plan.arrangements().stream()
        .filter(a -> edited.filter(was -> was.name().equals(a.name())).isEmpty())
        .filter(a -> others.stream().noneMatch(held -> held.name().equals(a.name())))
        .forEach(others::add);
    return List.copyOf(others);
  }

  String answer(Ask ask) {
    return answers.getOrDefault(ask.id(), ask.usual());
  }

  /// Another kind asks other questions; a name that was the kind's own follows it.
  void kind(Kind chosen) {
    if (name.equals(ArrangementEdits.free(plan, kind.words()))) {
      name = ArrangementEdits.free(plan, chosen.words());
    }
    kind = chosen;
    answers.clear();
  }

  void name(String typed) {
    name = typed.strip();
  }

  void starts(LocalDate chosen) {
    starts = chosen;
  }

  void answer(Ask ask, String answer) {
    answers.put(ask.id(), answer);
  }

  void school(SchoolId school, boolean in) {
    schools.remove(school);
    if (in) {
      schools.add(school);
    }
  }

  Made make() {
    if (name.isEmpty()) {
      return wrong("Give it a name.");
    }
    boolean taken = plan.arrangement(name).isPresent()
        && edited.filter(was -> was.name().equals(name)).isEmpty();
    if (taken) {
      return wrong("Another arrangement has this name already.");
    }
    List<SchoolId> inOrder = plan.schools().stream().map(School::id).filter(schools::contains)
        .toList();
    if (inOrder.isEmpty()) {
      return wrong("Choose its schools.");
    }
    try {
      Answers all = new Answers(name, inOrder, starts, kind, Map.copyOf(answers), others());
      return stops(edited.filter(was -> was.kind().equals(kind)).map(was -> was.made(all))
          .orElseGet(() -> kind.make().apply(all)));
    } catch (IllegalArgumentException e) {
      return wrong("One answer does not fit: " + e.getMessage() + ".");
    }
  }

  private Made stops(Arrangement made) {
    return made.check(plan.setting(Scenario.BASE)).stream()
        .filter(f -> f.severity() == Severity.STOP).findFirst()
        .map(stop -> wrong(stop.message() + " " + stop.cure()))
        .orElse(new Made(Optional.of(made), ""));
  }

  private static Made wrong(String words) {
    return new Made(Optional.empty(), words);
  }
}
