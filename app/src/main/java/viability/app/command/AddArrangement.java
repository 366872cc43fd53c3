package viability.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.arrangement.Answers;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Ask;
import viability.model.arrangement.Kind;
import viability.model.arrangement.Kinds;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.units.SchoolYear;

/// `arrange --add`: an arrangement of a kind, with the usual answer to every question not answered.
final class AddArrangement {

  private static final Set<String> FIELDS = Set.of("name", "kind", "schools", "starts", "answers",
      "effects");

  private final Plan plan;
  private final Fields given;
  private final Names names;

  private AddArrangement(Plan plan, Fields given) {
    this.plan = plan;
    this.given = given.only(FIELDS);
    this.names = new Names(plan);
  }

  /// What is printed of an arrangement: every answer, given or usual, and what its costs and
  /// savings are taken to be.
  record Added(String name, String kind, List<String> schools, LocalDate starts,
      Map<String, String> answers, Map<String, Double> effects) {}

  /// The plan with the arrangement; one of the same name is replaced.
  static Edit to(Plan plan, Fields given) {
    return new AddArrangement(plan, given).edit();
  }

  private Edit edit() {
    Kind kind = kind();
    Map<String, String> answers = answers(kind);
    Arrangement made = make(kind, answers);
    List<Finding> findings = new ArrayList<>();
    if (plan.arrangement(made.name()).isPresent()) {
      findings.add(Edit.replaced("an arrangement", made.name()));
    }
    EffectSizes sizes = EffectSizes.of(plan, made, given.object("effects"));
    Plan with = sizes.plan().withArrangements(
        Stream.concat(plan.arrangements().stream().filter(a -> !a.name().equals(made.name())),
            Stream.of(made)).toList());
    findings.addAll(sizes.findings());
    findings.addAll(made.check(with.setting(Scenario.BASE)));
    Map<String, String> all = new LinkedHashMap<>();
    kind.asks().forEach(ask -> all.put(ask.id(), answers.getOrDefault(ask.id(), ask.usual())));
    Added added = new Added(made.name(), kind.name(),
        made.schools().stream().map(id -> names.urn(id).orElse(id.value())).toList(), made.starts(),
        all, sizes.values());
    return new Edit(with, added, table(added), findings);
  }

  private Kind kind() {
    String name = given.needed("kind");
    return Kinds.ALL.stream().filter(kind -> kind.name().equals(name)).findFirst()
        .orElseThrow(() -> Names.unknown("kind", name, Kinds.ALL.stream().map(Kind::name)));
  }

  private Arrangement make(Kind kind, Map<String, String> answers) {
    List<SchoolId> schools = given.texts("schools")
        .map(all -> all.stream().map(names::school).distinct().toList())
        .orElseGet(() -> plan.schools().stream().map(School::id).toList());
    LocalDate starts = given.date("starts")
        .orElseGet(() -> new SchoolYear(plan.base().year().start() + 1).firstDay());
    String name = given.text("name").filter(text -> !text.isBlank()).orElse(kind.words());
    try {
      return kind.make()
          .apply(new Answers(name, schools, starts, kind, answers, plan.arrangements()));
    } catch (IllegalArgumentException e) {
      throw new Refusal("--add: " + e.getMessage() + ".", e);
    }
  }

  private Map<String, String> answers(Kind kind) {
    Fields answered = given.object("answers");
    Map<String, String> answers = new LinkedHashMap<>();
    for (String id : answered.names()) {
      Ask ask = kind.asks().stream().filter(each -> each.id().equals(id)).findFirst()
          .orElseThrow(() -> Names.unknown("question", id, kind.asks().stream().map(Ask::id)));
      String text = answered.answer(id);
      answers.put(id, named(ask, text));
    }
    return answers;
  }

  /// An answer with its schools by the ids the plan knows them by.
  private String named(Ask ask, String text) {
    return switch (ask.answer()) {
      case SCHOOL -> text.isBlank() ? "" : names.school(text.strip()).value();
      case SCHOOLS, SCHOOLS_OF_PLAN -> parts(text, part -> names.school(part).value());
      case DATES, NUMBERS -> parts(text, part -> {
        int equals = part.lastIndexOf('=');
        return equals < 0
            ? part
            : names.school(part.substring(0, equals).strip()).value() + part.substring(equals);
      });
      case EFFECTS -> text.lines().filter(line -> !line.isBlank()).map(line -> {
        int bar = line.indexOf('|');
        return bar < 0
            ? line
            : names.school(line.substring(0, bar).strip()).value() + " " + line.substring(bar);
      }).collect(Collectors.joining("\n"));
      case YES_NO, DATE, POUNDS, NUMBER, PER_CENT, KEY, CHOICE, ARRANGEMENTS -> text;
    };
  }

  private static String parts(String text, UnaryOperator<String> read) {
    return Arrays.stream(text.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty())
        .map(read).collect(Collectors.joining("; "));
  }

  private static Table table(Added added) {
    Stream<List<?>> known = Stream.of(List.of("name", added.name()), List.of("kind", added.kind()),
        List.of("schools", String.join(", ", added.schools())), List.of("starts", added.starts()));
    Stream<List<?>> answers = added.answers().entrySet().stream()
        .map(answer -> List.of(answer.getKey(), answer.getValue()));
    Stream<List<?>> effects = added.effects().entrySet().stream()
        .map(effect -> List.of(effect.getKey(), String.valueOf(effect.getValue())));
    return Table.of(List.of("field", "value"),
        Stream.of(known, answers, effects).flatMap(each -> each));
  }
}
