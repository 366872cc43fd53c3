package viability.model.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.action.Action;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.Setting;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.projection.basis.Basis;
import viability.model.projection.basis.LineChoice;
import viability.model.projection.basis.OneOffChange;
import viability.model.projection.basis.RollChoice;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
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
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Random cases that a seed makes again: two to four schools of any phase, with gaps, odd pence and
/// changed assumptions, federated in some way.
public record RandomCases(Random random) {

  public static Case of(long seed) {
    return new RandomCases(new Random(seed)).next();
  }

  private Case next() {
    List<School> schools = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(this::school)
        .toList();
    List<SchoolId> ids = schools.stream().map(School::id).toList();
    List<Change> typed = IntStream.range(0, random.nextInt(6)).mapToObj(i -> change(ids)).toList();
    Setting setting = new Setting(schools, TwoSchools.BASE,
        Assumed.DEFAULTS.with(typed, Source.TYPED));
    List<Action> actions = IntStream.range(0, random.nextInt(4)).mapToObj(i -> action(ids))
        .toList();
    return new Case("Base", setting, Optional.empty(),
        new BaseYear(TwoSchools.BASE, BudgetColumn.OUTTURN), basis(ids), federation(ids), actions,
        ids, 3 + random.nextInt(8));
  }

  private Basis basis(List<SchoolId> ids) {
    List<LineChoice> lines = IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> new LineChoice(
            random.nextBoolean() ? Optional.of(ids.getFirst()) : Optional.empty(),
            any(FinanceCode.values()), any(Driver.values()), any(Index.values())))
        .toList();
    List<OneOffChange> oneOffs = IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> new OneOffChange(ids.getLast(),
            random.nextBoolean() ? FinanceCode.E12 : FinanceCode.I13, date(),
            Money.of(pounds(60_000)), "Change " + i))
        .toList();
    return new Basis(lines, oneOffs, RollChoice.DEFAULT, List.of());
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private School school(int number) {
    Phase phase = List
        .of(Phase.PRIMARY, Phase.INFANT, Phase.JUNIOR, Phase.SECONDARY, Phase.ALL_THROUGH)
        .get(random.nextInt(5));
    List<Roll> rolls = new ArrayList<>();
    for (int year = 2016 + random.nextInt(8); year <= 2025; year++) {
      if (random.nextInt(10) > 0 || year > 2023) {
        rolls.add(roll(phase, year));
      }
    }
    Map<FinanceCode, String> lines = new TreeMap<>();
    for (FinanceCode code : FinanceCode.values()) {
      boolean divided = code.whole() == FinanceCode.E20 || code == FinanceCode.I18
          || code == FinanceCode.E28 || code == FinanceCode.I08;
      if (!divided && code.kind() != FinanceCode.Kind.CAPITAL && random.nextInt(3) > 0) {
        lines.put(code, pounds(60_000));
      }
    }
    lines.put(FinanceCode.I01, pounds(4_000_000));
    lines.put(FinanceCode.E01, pounds(2_000_000));
    lines.put(FinanceCode.B02, pounds(400_000));
    return School
        .of(new SchoolId("s" + number),
            Details.named("School " + number, phase).withPan(20 + random.nextInt(60)))
        .withRolls(rolls).withBudgets(List.of(TwoSchools.budget(lines))).withNeeds(needs())
        .withPosts(IntStream.range(0, random.nextInt(6)).mapToObj(i -> post()).toList());
  }

  private Post post() {
    Optional<ScalePoint> point = random.nextInt(3) > 0
        ? Optional.empty()
        : Optional.of(new ScalePoint("small", random.nextInt(5) == 0 ? "P9" : "P2",
            new SchoolYear(2024 + random.nextInt(3))));
    List<Post.Role> roles = List.of(Post.Role.values());
    Post.Role role = roles.get(random.nextInt(roles.size()));
    return new Post(role, random.nextInt(9) / 4.0, Money.of(pounds(2_000)), point, Optional.empty(),
        Source.TYPED);
  }

  private List<NeedShare> needs() {
    return List.of(Need.FSM, Need.FSM6, Need.EHCP).stream().filter(need -> random.nextBoolean())
        .map(need -> new NeedShare(need, random.nextInt(60) / 100.0, Source.TYPED)).toList();
  }

  private Roll roll(Phase phase, int year) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    phase.yearGroups().forEach(group -> pupils.put(group, 10 + random.nextInt(50)));
    return Roll.of(new SchoolYear(year), random.nextBoolean() ? Census.OCTOBER : Census.JANUARY,
        pupils, Place.file("roll.csv"));
  }

  private String pounds(int most) {
    return new Money(random.nextLong(-most * 5L, most * 100L)).toString();
  }

  private Change change(List<SchoolId> ids) {
    Assumption any = Assumptions.ALL.get(random.nextInt(Assumptions.ALL.size()));
    double value = any.least()
        + Math.floor(random.nextDouble() * (any.most() - any.least()) / any.step()) * any.step();
    return new Change(any.name(),
        random.nextBoolean() ? Optional.of(ids.getFirst()) : Optional.empty(),
        random.nextBoolean() ? OptionalInt.of(2026 + random.nextInt(3)) : OptionalInt.empty(),
        value);
  }

  private Action action(List<SchoolId> ids) {
    FinanceCode line = random.nextBoolean() ? FinanceCode.E01 : FinanceCode.I13;
    return new Action("Action", ids.getLast(), line, Money.of(pounds(50_000)), date(),
        Optional.empty(), "", "", Action.Status.IDEA, random.nextBoolean());
  }

  private Federation federation(List<SchoolId> ids) {
    return new Federation("Federation", ids, date(),
        random.nextBoolean()
            ? Optional.of(new SharedHead(Optional.empty(), Optional.of(date())))
            : Optional.empty(),
        random.nextBoolean()
            ? Optional.of(new SharedManager(Optional.empty(), Optional.empty()))
            : Optional.empty(),
        random.nextBoolean() ? Optional.of(new JointContracts(Optional.empty())) : Optional.empty(),
        random.nextBoolean(), random.nextBoolean() ? ShareKey.EQUAL : ShareKey.PUPILS);
  }

  private LocalDate date() {
    return LocalDate.of(2025 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}
