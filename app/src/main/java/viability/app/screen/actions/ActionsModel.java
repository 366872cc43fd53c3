package viability.app.screen.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import viability.app.desk.Asks;
import viability.app.desk.Desk;
import viability.app.explain.SchoolNames;
import viability.app.screen.part.MoneyText;
import viability.model.action.Action;
import viability.model.action.Suggestions;
import viability.model.plan.Plan;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.viability.balance.Prospects;

/// The action plan: its rows, and the edits made to them; each edit is one step to undo.
public final class ActionsModel {

  private final Desk desk;
  private final Asks asks;
  private final Clock clock;
  private final ObservableValue<List<ActionRow>> rows;

  ActionsModel(Desk desk, Asks asks, Clock clock) {
    this.desk = desk;
    this.asks = asks;
    this.clock = clock;
    this.rows = desk.plan().map(plan -> plan.map(ActionsModel::rows).orElse(List.of()));
  }

  ObservableValue<List<ActionRow>> rows() {
    return rows;
  }

  ObservableValue<Optional<Plan>> plan() {
    return desk.plan();
  }

  /// The school a new action is for: the chosen one.
  Optional<SchoolId> school() {
    return desk.school().get();
  }

  String name(SchoolId school) {
    return desk.plan().get().map(plan -> new SchoolNames(plan).of(school)).orElse("");
  }

  List<SchoolId> schools() {
    return desk.plan().get().stream().flatMap(plan -> plan.schools().stream()).map(School::id)
        .toList();
  }

  /// The starts offered: each April and September after the base year, for five years.
  List<LocalDate> starts() {
    return desk.plan().get().map(Plan::base).stream()
        .flatMap(base -> IntStream.rangeClosed(1, 5).mapToObj(base.year()::plus))
        .map(FundingYear::start)
        .flatMap(year -> Stream.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 9, 1))).toList();
  }

  /// Adds an action, ticked, as an idea.
  void add(String words, SchoolId school, FinanceCode line, Money yearly, LocalDate from,
      String owner) {
    Action action = new Action(words, school, line, yearly, from, Optional.empty(), owner, "",
        Action.Status.IDEA, true);
    change("Add the action \u201c" + words + "\u201d", actions -> actions.add(action));
  }

  void replace(ActionRow row, Action by) {
    change("Change the action \u201c" + row.action().words() + "\u201d",
        actions -> actions.set(row.place(), by));
  }

  /// Types what an action brings in one year; with nothing typed the yearly amount holds again. The
  /// answer says why it was refused.
  Optional<String> amount(ActionRow row, FundingYear year, String typed) {
    Optional<Money> money = MoneyText.read(typed);
    if (!typed.isBlank() && money.isEmpty()) {
      return Optional.of("\u201c" + typed + "\u201d is no amount, such as 25,000.");
    }
    replace(row, row.action().withAmount(year, money));
    return Optional.empty();
  }

  /// Starts an action so many months later than it was planned to; a drag is one step to undo.
  void delay(ActionRow row, int months) {
    LocalDate date = row.planned().plusMonths(months);
    if (!date.equals(row.action().from())) {
      desk.edit("Delay \u201c" + row.action().words() + "\u201d", "delay " + row.place(),
          plan -> replaced(plan, row.place(), row.action().starting(date)));
    }
  }

  /// A drag has ended.
  void settle() {
    desk.settle();
  }

  /// The years that actions count in.
  List<FundingYear> years() {
    return desk.results().get()
        .map(r -> IntStream.range(1, r.years()).mapToObj(r.plan().base().year()::plus).toList())
        .orElse(List.of());
  }

  /// What would balance the chosen school's budget, under the arrangement and scenario in use.
  Optional<Suggestions> suggestions() {
    String arrangement = desk.arrangement().get();
    return desk.results().get()
        .flatMap(r -> school().flatMap(id -> Prospects.of(r.toProject(arrangement),
            r.of(arrangement), id, LocalDate.now(clock))))
        .map(school -> Suggestions.of(school,
            desk.plan().get().map(Plan::actions).orElse(List.of())));
  }

  /// Adds actions picked from suggestions, in one step to undo.
  void take(List<Action> picked) {
    if (!picked.isEmpty()) {
      change(picked.size() == 1
          ? "Add the action \u201c" + picked.getFirst().words() + "\u201d"
          : "Add " + picked.size() + " suggested actions", actions -> actions.addAll(picked));
    }
  }

  void tick(ActionRow row, boolean ticked) {
    change((ticked ? "Tick \u201c" : "Untick \u201c") + row.action().words() + "\u201d",
        actions -> actions.set(row.place(), row.action().withTicked(ticked)));
  }

  void remove(ActionRow row) {
    change("Remove the action \u201c" + row.action().words() + "\u201d",
        actions -> actions.remove(row.place()));
  }

  /// Asks for a file and writes the action plan there as comma-separated values.
  void saveCsv() {
    desk.plan().get().ifPresent(plan -> asks
        .whereToSave("Save the action plan", "action-plan.csv", ".csv").ifPresent(file -> {
          try {
            Files.writeString(file, ActionCsv.of(plan));
          } catch (IOException e) {
            asks.say("The action plan was not saved", file + ": " + e.getMessage());
          }
        }));
  }

  private void change(String words, java.util.function.Consumer<List<Action>> change) {
    desk.edit(words, plan -> {
      List<Action> actions = new ArrayList<>(plan.actions());
      change.accept(actions);
      return plan.withActions(actions);
    });
  }

  private static Plan replaced(Plan plan, int place, Action by) {
    List<Action> actions = new ArrayList<>(plan.actions());
    actions.set(place, by);
    return plan.withActions(actions);
  }

  private static List<ActionRow> rows(Plan plan) {
    return IntStream.range(0, plan.actions().size())
        .mapToObj(i -> new ActionRow(i, plan.actions().get(i))).toList();
  }
}
