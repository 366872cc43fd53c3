package viability.app.screen.actions;

import java.io.IOException;
import java.nio.file.Files;
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
import viability.model.action.Action;
import viability.model.plan.Plan;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The action plan: its rows, and the edits made to them; each edit is one step to undo.
public final class ActionsModel {

  private final Desk desk;
  private final Asks asks;
  private final ObservableValue<List<ActionRow>> rows;

  ActionsModel(Desk desk, Asks asks) {
    this.desk = desk;
    this.asks = asks;
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

  private static List<ActionRow> rows(Plan plan) {
    return IntStream.range(0, plan.actions().size())
        .mapToObj(i -> new ActionRow(i, plan.actions().get(i))).toList();
  }
}
