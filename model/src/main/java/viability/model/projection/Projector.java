package viability.model.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viability.model.action.Action;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.OneOff;
import viability.model.funding.FundingRates;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.Shifts;
import viability.model.projection.path.Span;
import viability.model.school.Budget;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.staff.StaffRates;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;

/// Projects a case: schools, what is assumed and effects in, years out. There is no other engine;
/// the central case is one future without shocks.
///
/// A school without figures for the base year is left out with a finding and the others are
/// projected; where there is none to project, that stops.
public final class Projector {

  private final FundingRates rates;
  private final StaffRates staff;

  public Projector(FundingRates rates, StaffRates staff) {
    this.rates = rates;
    this.staff = staff;
  }

  /// The pay scales and the national insurance it works with.
  public StaffRates staff() {
    return staff;
  }

  /// The published funding rates that cases are worked out at; a case's own typed ones come on top.
  public FundingRates rates() {
    return rates;
  }

  /// The central case, to the penny.
  public Projection project(Case wanted) {
    return project(wanted, EnumSet.allOf(Cause.class));
  }

  /// One future, which differs from the central case by the second number of each shift, to
  /// the penny.
  public Projection project(Case wanted, Shifts shifts) {
    return project(wanted, EnumSet.allOf(Cause.class), wanted, Set.of(), new Block(2, shifts));
  }

  /// The steps from `from` to the case's own arrangement in one year's group reserve: causes
  /// switched on one after another in their order, so that the steps add up exactly to the
  /// difference. Empty where the reserve is not known.
  public List<BridgeStep> bridge(Case from, Case to, int year) {
    Set<Cause> on = EnumSet.noneOf(Cause.class);
    List<BridgeStep> steps = new ArrayList<>();
    Optional<Money> before = reserve(project(from, EnumSet.allOf(Cause.class)), year);
    Set<Cause> used = EnumSet.noneOf(Cause.class);
    effects(from, EnumSet.allOf(Cause.class)).forEach(effect -> used.add(effect.cause()));
    effects(to, EnumSet.allOf(Cause.class)).forEach(effect -> used.add(effect.cause()));
    for (Cause cause : Cause.values()) {
      on.add(cause);
      if (!used.contains(cause)) {
        continue;
      }
      Set<Cause> off = EnumSet.complementOf(EnumSet.copyOf(on));
      Optional<Money> now = reserve(project(to, on, from, off, Block.CENTRAL), year);
      if (before.isPresent() && now.isPresent() && !now.equals(before)) {
        steps.add(new BridgeStep(cause, now.get().minus(before.get())));
      }
      before = now;
    }
    return steps;
  }

  private static Optional<Money> reserve(Projection projection, int year) {
    return projection.group().isEmpty() ? Optional.empty() : projection.group().get(year).reserve();
  }

  private Projection project(Case wanted, Set<Cause> causes) {
    return project(wanted, causes, wanted, Set.of(), Block.CENTRAL);
  }

  /// The effects of `to` for the causes that are on, and those of `from` for the others, in the
  /// last future of a block.
  private Projection project(Case to, Set<Cause> on, Case from, Set<Cause> off, Block block) {
    int lane = block.futures() - 1;
    List<Effect> effects = new ArrayList<>(effects(to, on));
    effects.addAll(effects(from, off));
    List<Finding> findings = new ArrayList<>(to.arrangement().check(to.setting()));
    findings.addAll(early(to, effects));
    AllPupils pupils = pupils(to, effects, block);
    findings.addAll(pupils.findings());
    List<SchoolYears> schools = new ArrayList<>();
    Money[] council = new Money[to.years()];
    Arrays.fill(council, Money.ZERO);
    for (School school : to.setting().schools()) {
      run(school, to, pupils, effects, block, findings).ifPresent(run -> {
        schools.add(run.years(lane));
        findings.addAll(run.findings());
        if (to.group().contains(school.id())) {
          List<Money> own = run.council(lane);
          Arrays.setAll(council, year -> council[year].plus(own.get(year)));
        }
      });
    }
    if (schools.isEmpty() && !to.setting().schools().isEmpty()) {
      findings.add(
          Finding.stop(Place.TYPED, "No school can be projected from " + to.base().year() + ".",
              "Add a full year's income and spending, or choose another base year."));
    }
    return new Projection(to.scenario(), to.arrangement().name(), schools,
        group(schools, to.group()), List.of(council), findings.stream().distinct().toList());
  }

  /// Effects that start before the first projected year: the base year's figures stand as they are.
  private static List<Finding> early(Case wanted, List<Effect> effects) {
    LocalDate first = wanted.base().year().plus(1).firstDay();
    return effects.stream().filter(effect -> effect.starts().isBefore(first))
        .map(effect -> Finding.doubt(Place.TYPED,
            "\u201c" + effect.words() + "\u201d starts before " + wanted.base().year().plus(1)
                + ", the first year projected; "
                + (effect instanceof OneOff ? "its cost is not counted." : "it counts from then."),
            "Give it a later date, or choose a base year whose figures hold it."))
        .distinct().toList();
  }

  /// The pupils of every school of a case under its own arrangement.
  static AllPupils pupils(Case wanted) {
    return pupils(wanted, effects(wanted, EnumSet.allOf(Cause.class)), Block.CENTRAL);
  }

  /// The pupils of every school of a case under effects, in a block of futures.
  static AllPupils pupils(Case wanted, List<Effect> effects, Block block) {
    return new AllPupils(wanted.setting(), wanted.births(), wanted.basis().rolls(), effects,
        new Span(wanted.base().year(), wanted.years()), block);
  }

  private Optional<SchoolRun> run(School school, Case wanted, AllPupils pupils,
      List<Effect> effects, Block block, List<Finding> findings) {
    Optional<Budget> budget = school.budget(wanted.base().year(), wanted.base().column());
    if (budget.isEmpty()) {
      findings.add(Finding.doubt(Place.TYPED,
          school.name() + " has no full-year figures for " + wanted.base().year()
              + ", so it is left out of the projection.",
          "Add them, or choose another base year."));
      return Optional.empty();
    }
    List<Effect> own = effects.stream().filter(effect -> effect.school().equals(school.id()))
        .toList();
    return Optional
        .of(new SchoolRun(school, budget.get(), wanted, pupils, own, rates, staff, block));
  }

  /// The worked-through run of one school, for explanations.
  Optional<SchoolRun> run(SchoolId school, Case wanted) {
    List<Effect> effects = effects(wanted, EnumSet.allOf(Cause.class));
    return run(wanted.setting().school(school), wanted, pupils(wanted, effects, Block.CENTRAL),
        effects, Block.CENTRAL, new ArrayList<>());
  }

  /// One school of a case in a year, counted from 0, the base year, were its roll each of those
  /// given, every year: the roll taught is the roll that funds. Each roll is pupils by
  /// [viability.model.school.YearGroup#index()]. Empty for a school that cannot be projected.
  public Optional<SteadyState> steady(SchoolId id, Case wanted, int year, List<double[]> rolls) {
    School school = wanted.setting().school(id);
    List<Effect> all = effects(wanted, EnumSet.allOf(Cause.class));
    List<Effect> own = all.stream().filter(effect -> effect.school().equals(id)).toList();
    AllPupils pupils = pupils(wanted, all, Block.CENTRAL);
    return school.budget(wanted.base().year(), wanted.base().column()).map(budget -> SteadyState
        .of(new SchoolRun(school, budget, wanted, pupils, own, rates, staff, rolls), year));
  }

  /// The effects of a case's arrangement and actions, of the causes wanted.
  static List<Effect> effects(Case wanted, Set<Cause> causes) {
    List<Effect> effects = new ArrayList<>(wanted.arrangement().effects(wanted.setting()));
    wanted.actions().stream().map(Action::effects).forEach(effects::addAll);
    return effects.stream().filter(effect -> causes.contains(effect.cause())).toList();
  }

  private static List<YearFigures> group(List<SchoolYears> schools, List<SchoolId> members) {
    return schools.stream().filter(school -> members.contains(school.school()))
        .map(SchoolYears::years).reduce((one, other) -> java.util.stream.IntStream
            .range(0, one.size()).mapToObj(year -> one.get(year).plus(other.get(year))).toList())
        .orElse(List.of());
  }
}
