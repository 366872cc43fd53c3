package viability.model.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import viability.model.action.Action;
import viability.model.action.YearAmount;
import viability.model.appraisal.Gate;
import viability.model.appraisal.Score;
import viability.model.appraisal.Scoring;
import viability.model.appraisal.Weight;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.arrangement.evidence.Experience;
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
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// A small plan made by hand that has something of everything a plan can hold.
final class Plans {

  static final SchoolId ELMFIELD = new SchoolId("100001");
  static final SchoolId NORTHGATE = new SchoolId("Northgate Primary");
  private static final LocalDate START = LocalDate.of(2027, 9, 1);

  private Plans() {}

  static Plan full() {
    return new Plan("Elmfield and Northgate", List.of(elmfield(), northgate()),
        Optional.of(new Births("Camley", new TreeMap<>(Map.of(2021, 2510, 2022, 2390)),
            Place.line("births.csv", 2))),
        new BaseYear(new FundingYear(2025), BudgetColumn.OUTTURN),
        new Basis(
            List.of(new LineChoice(Optional.of(ELMFIELD), FinanceCode.E16, Driver.PUPILS,
                Index.ENERGY)),
            List.of(new OneOffChange(NORTHGATE, FinanceCode.E12, LocalDate.of(2028, 5, 1),
                Money.pounds(42_000), "New boiler")),
            new RollChoice("default", List.of(new SchoolYear(2020))),
            List.of(new RateChange(new FundingYear(2027), "lumpSum", Money.of("158200.50")))),
        List.of(new Change("intake", Optional.of(ELMFIELD), OptionalInt.of(2027), 24),
            Change.of("energy", 0.035)),
        List.of(scenario()),
        List.of(new Alone("Alone, no change", List.of(ELMFIELD, NORTHGATE), START, false),
            new Alone("Alone, mixed-age", List.of(ELMFIELD), START, true), federation(),
            Federation
                .nothingShared("Federation, nothing shared", List.of(ELMFIELD, NORTHGATE), START)),
        List.of(action()), appraisal(),
        List.of(new Experience("federation", "Northgate and Hill Top", LocalDate.of(2024, 7, 9),
            "Federated in 2021; £41,000 saved in 2023-24.", "Schools Forum paper 6")),
        List.of(new SourceFile("elmfield.xlsx", "finance-return", LocalDate.of(2026, 10, 1))),
        List.of(Finding.doubt(Place.cell("elmfield.xlsx", "Return", 6, 1),
            "E01 is \u201capprox\u201d, not a number.", "Type the amount.")),
        20260901L, "compare");
  }

  private static Federation federation() {
    return new Federation("Federation", List.of(ELMFIELD, NORTHGATE), START,
        Optional.of(new SharedHead(Optional.of(ELMFIELD), Optional.of(LocalDate.of(2027, 8, 31)))),
        Optional.of(new SharedManager(Optional.empty(), Optional.empty())),
        Optional.of(new JointContracts(Optional.of(LocalDate.of(2028, 4, 1)))), true,
        ShareKey.PUPILS);
  }

  private static Scoring appraisal() {
    return new Scoring(List.of(new Weight("finance", 40)),
        List.of(new Score("standards", "Federation", OptionalInt.of(7), "Inspection reports"),
            new Score("estate", "Federation", OptionalInt.empty(), "Ask the surveyor")),
        List.of(new Gate("Federation", true, "No school has a faith")));
  }

  private static Scenario scenario() {
    return new Scenario("Fewer pupils", "Births go on falling.", "Birth statistics",
        new Source(Mark.FOUND, "national statistics", "2025"),
        List.of(new Difference("intake-change", Optional.empty(), OptionalInt.of(2027), -0.03,
            new TreeMap<>(Map.of(2027, -0.005)))),
        Optional.of(new SignOff("The finance committee", LocalDate.of(2026, 11, 19))));
  }

  private static Action action() {
    return new Action("Let the hall", ELMFIELD, FinanceCode.I08A, Money.of("4500.50"),
        List.of(new YearAmount(new FundingYear(2028), Money.of("6000.00"))),
        LocalDate.of(2027, 7, 1), Optional.of(LocalDate.of(2027, 4, 1)),
        Optional.of(LocalDate.of(2027, 1, 31)), "Business manager", "Two enquiries",
        Action.Status.AGREED, true);
  }

  private static School elmfield() {
    Details details = new Details("Elmfield Primary School", Optional.of("100001"),
        Optional.of("202/2001"), "202", Phase.PRIMARY, "Community school", "", OptionalInt.of(30),
        OptionalInt.of(210), OptionalInt.of(528_000), OptionalInt.of(184_000), "", "Open");
    return new School(ELMFIELD, details, List.of(roll()), List.of(outturn(), budget()),
        List.of(new NeedShare(Need.FSM6, 0.41, Source.TYPED)),
        List.of(new Post(Post.Role.HEADTEACHER, 1, Money.pounds(112_000),
            Optional.of(LocalDate.of(2027, 8, 31)), new Source(Mark.IMPORTED, "staff.csv:2", "")),
            new Post(Post.Role.TEACHER, 0.6, Money.of("40000.25"),
                Optional.of(new ScalePoint("inner-london-teachers", "M4", new SchoolYear(2025))),
                Optional.empty(), Source.TYPED)));
  }

  private static Roll roll() {
    return new Roll(new SchoolYear(2025), Census.OCTOBER,
        new TreeMap<>(Map.of(YearGroup.N2, 0, YearGroup.R, 27, YearGroup.Y1, 30)),
        OptionalInt.of(58), Place.cell("rolls.xlsx", "2025", 3, 2));
  }

  private static Budget outturn() {
    return new Budget(new FundingYear(2025), BudgetColumn.OUTTURN, 12,
        new TreeMap<>(Map.of(FinanceCode.I01, figure("1200000.50"), FinanceCode.E01,
            figure("800000.00"), FinanceCode.E28A, figure("-0.05"), FinanceCode.B02,
            figure("92233720368547758.07"))));
  }

  private static Budget budget() {
    return new Budget(new FundingYear(2026), BudgetColumn.BUDGET, 6, new TreeMap<>(
        Map.of(FinanceCode.I18D, new Figure(Money.ZERO, Place.line("a!b:1.csv", 12)))));
  }

  private static Figure figure(String pounds) {
    return new Figure(Money.of(pounds), Place.cell("elmfield.xlsx", "Return", 6, 1));
  }

  private static School northgate() {
    return School.of(NORTHGATE, Details.named("Northgate Primary", Phase.PRIMARY));
  }
}
