package viability.model.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import viability.model.action.Action;
import viability.model.action.YearAmount;
import viability.model.appraisal.Criteria;
import viability.model.appraisal.Criterion;
import viability.model.appraisal.Gate;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.appraisal.Weight;
import viability.model.arrangement.Adjusted;
import viability.model.arrangement.Adjustment;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Answers;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.Kind;
import viability.model.arrangement.Kinds;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.arrangement.evidence.Experience;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.funding.RateChange;
import viability.model.plan.Plan;
import viability.model.plan.SourceFile;
import viability.model.projection.basis.Basis;
import viability.model.projection.basis.LineChoice;
import viability.model.projection.basis.OneOffChange;
import viability.model.projection.basis.RollChoice;
import viability.model.scenario.Difference;
import viability.model.scenario.Scenario;
import viability.model.scenario.SignOff;
import viability.model.school.BaseYear;
import viability.model.school.Births;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.Post;
import viability.model.school.Roll;
import viability.model.school.ScalePoint;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Severity;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Plans that hold together but are otherwise anything: odd names, missing parts, any amounts.
final class RandomPlans {

  /// Income and spending.
  private static final FinanceCode[] LINES = java.util.stream.Stream.of(FinanceCode.values())
      .filter(code -> code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING)
      .toArray(FinanceCode[]::new);

  private static final String[] RATES = {"basicPrimary", "lumpSum", "fsm6Secondary"};

  private static final List<String> TEXTS = List.of("", "Elmfield", "a \"quoted\" name",
      "St Mary\u2019s C\u00f4te d\u2019Or", "back\\slash, tab\t, line\nbreak",
      "\u00a31,000!Sheet!B7", "\ud83d\ude42 null true 1.50", " spaced ");

  private final Random random;

  private RandomPlans(long seed) {
    this.random = new Random(seed);
  }

  /// The plan of a seed: the same seed, the same plan.
  static Plan of(long seed) {
    return new RandomPlans(seed).plan();
  }

  private Plan plan() {
    List<School> schools = IntStream.range(0, random.nextInt(6)).mapToObj(this::school).toList();
    List<SchoolId> ids = schools.stream().map(School::id).toList();
    List<Arrangement> arrangements = list(i -> arrangement(i + text(), ids));
    return new Plan(text(), schools, maybe(this::births),
        new BaseYear(new FundingYear(year()), any(BudgetColumn.values())), basis(ids),
        list(_ -> change(ids)), list(i -> scenario(i, ids)), arrangements,
        ids.isEmpty() ? List.of() : list(_ -> action(ids)),
        appraisal(arrangements.stream().map(Arrangement::name).toList()),
        list(_ -> new Experience(text(), text(), date(), text(), text())),
        list(_ -> new SourceFile(text(), text(), date())),
        list(_ -> new Finding(any(Severity.values()), place(), text(), text())), random.nextLong(),
        text());
  }

  private Scoring appraisal(List<String> options) {
    Scoring scoring = Scoring.NONE;
    for (Criterion criterion : Criteria.ALL) {
      scoring = scoring.with(new Weight(criterion.id(), random.nextInt(101)));
      for (String option : options) {
        scoring = scoring.with(new Score(criterion.id(), option,
            random.nextBoolean() ? OptionalInt.of(random.nextInt(11)) : OptionalInt.empty(),
            text()));
      }
    }
    return options.isEmpty()
        ? scoring
        : scoring.with(new Gate(one(options), random.nextBoolean(), text()));
  }

  private Basis basis(List<SchoolId> ids) {
    return new Basis(
        list(_ -> new LineChoice(ids.isEmpty() ? Optional.empty() : Optional.of(one(ids)),
            any(LINES), any(Driver.values()), any(Index.values()))),
        ids.isEmpty()
            ? List.of()
            : list(_ -> new OneOffChange(one(ids), any(LINES), date(), money(), text())),
        new RollChoice(text(), list(_ -> new SchoolYear(year()))),
        list(_ -> new RateChange(new FundingYear(year()), any(RATES),
            Money.pounds(random.nextInt(9_000)))));
  }

  private School school(int index) {
    Details details = new Details(text(), maybe(this::text), maybe(this::text), text(),
        any(Phase.values()), text(), text(), OptionalInt.of(1 + random.nextInt(200)), maybeInt(),
        maybeInt(), maybeInt(), text(), text());
    return new School(new SchoolId(index + text()), details, list(_ -> roll()), list(_ -> budget()),
        list(_ -> new NeedShare(any(Need.values()), random.nextDouble(), source())),
        list(_ -> new Post(any(Post.Role.values()), random.nextDouble(), money(),
            maybe(() -> new ScalePoint(text(), text(), new SchoolYear(year()))), maybe(this::date),
            source())));
  }

  private Roll roll() {
    TreeMap<YearGroup, Integer> pupils = new TreeMap<>();
    list(_ -> pupils.put(any(YearGroup.values()), random.nextInt(90)));
    return new Roll(new SchoolYear(year()), any(Census.values()), pupils, maybeInt(), place());
  }

  private Budget budget() {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    list(_ -> lines.put(any(FinanceCode.values()).whole(), new Figure(money(), place())));
    return new Budget(new FundingYear(year()), any(BudgetColumn.values()), 1 + random.nextInt(12),
        lines);
  }

  private Births births() {
    TreeMap<Integer, Integer> byYear = new TreeMap<>();
    list(_ -> byYear.put(year(), random.nextInt(5_000)));
    return new Births(text(), byYear, place());
  }

  private Scenario scenario(int index, List<SchoolId> ids) {
    return new Scenario("scenario " + index + text(), text(), text(), source(),
        list(_ -> difference(change(ids))), maybe(() -> new SignOff(text(), date())));
  }

  private Difference difference(Change change) {
    TreeMap<Integer, Double> base = new TreeMap<>();
    list(_ -> base.put(year(), random.nextDouble()));
    return new Difference(change.assumption(), change.school(), change.year(), change.value(),
        base);
  }

  private Change change(List<SchoolId> ids) {
    Assumption any = Assumptions.ALL.get(random.nextInt(Assumptions.ALL.size()));
    return new Change(any.name(), ids.isEmpty() ? Optional.empty() : maybe(() -> one(ids)),
        maybeInt(), any.least() + random.nextDouble() * (any.most() - any.least()));
  }

  private Arrangement arrangement(String name, List<SchoolId> ids) {
    List<SchoolId> some = ids.stream().filter(_ -> random.nextBoolean()).toList();
    if (!some.isEmpty() && random.nextBoolean()) {
      return ofAnyKind(name, some);
    }
    if (random.nextBoolean() || some.isEmpty()) {
      return new Alone(name, some, date(), random.nextBoolean());
    }
    return new Federation(name, some, date(),
        maybe(() -> new SharedHead(maybe(() -> one(some)), maybe(this::date))),
        maybe(() -> new SharedManager(maybe(() -> one(some)), maybe(this::date))),
        maybe(() -> new JointContracts(maybe(this::date))), random.nextBoolean(),
        any(ShareKey.values()));
  }

  private Arrangement ofAnyKind(String name, List<SchoolId> schools) {
    Kind kind = Kinds.ALL.get(random.nextInt(Kinds.ALL.size()));
    Federation part = Federation.nothingShared("Part", schools, date());
    Map<String, String> named = switch (kind.name()) {
      case "combined" -> Map.of("parts", "Part");
      case "dissolution" -> Map.of("of", "Part");
      default -> Map.of();
    };
    Arrangement made = kind.make()
        .apply(new Answers(name, schools, date(), kind, named, List.of(part)));
    return random.nextBoolean()
        ? made
        : new Adjusted(made, list(_ -> new Adjustment(text(), one(schools), random.nextBoolean(),
            maybe(() -> random.nextInt(100) / 8.0), maybe(this::date), maybe(this::date))));
  }

  private Action action(List<SchoolId> ids) {
    return new Action(text(), one(ids), any(FinanceCode.values()), money(),
        list(_ -> new YearAmount(new FundingYear(year()), money())), date(), maybe(this::date),
        maybe(this::date), text(), text(), any(Action.Status.values()), random.nextBoolean());
  }

  private Money money() {
    return random.nextInt(4) == 0
        ? new Money(random.nextLong())
        : new Money(random.nextInt(200_000_000) - 100_000_000L);
  }

  private Place place() {
    return new Place(text(), text(), text());
  }

  private Source source() {
    return new Source(any(Mark.values()), text(), text());
  }

  private LocalDate date() {
    return LocalDate.of(year(), 1, 1).plusDays(random.nextInt(365));
  }

  private int year() {
    return 2018 + random.nextInt(15);
  }

  private String text() {
    return one(TEXTS);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private OptionalInt maybeInt() {
    return random.nextBoolean() ? OptionalInt.of(random.nextInt(1_000)) : OptionalInt.empty();
  }

  private <T> List<T> list(IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
  }
}
