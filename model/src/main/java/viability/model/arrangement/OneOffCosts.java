package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.LEGAL_COST;
import static viability.model.assumption.PartnershipAssumptions.SYSTEMS_COST;
import static viability.model.assumption.StaffAssumptions.REDUNDANCY_AGE;
import static viability.model.assumption.StaffAssumptions.REDUNDANCY_BORNE;
import static viability.model.assumption.StaffAssumptions.REDUNDANCY_SERVICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.arrangement.Ask.Answer;
import viability.model.arrangement.Ask.Choice;
import viability.model.assumption.Assumptions;
import viability.model.effect.Cause;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.staff.RedundancyPay;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;
import viability.model.units.Pence;

/// What reorganising costs once, and who bears it: advice and systems where `usual`, `works` (site
/// works, removal, signs, uniforms) by the schools or the council, redundancy of `redundant` posts
/// by the shares assumed, and pay protection of so much a year for so many years.
public record OneOffCosts(boolean usual, Money works, boolean worksByCouncil, Money redundant,
    Money payProtection, double protectedYears) {

  static final List<Ask> ASKS = List.of(
      Ask.yesNo("usualCosts", "Count the usual costs of advice and joining systems?", true),
      new Ask("works", "Site works, removal, signs, uniforms (once)", Answer.POUNDS, "0"),
      Ask.choice("worksBorneBy", "Who pays for those?", new Choice("council", "The council"),
          new Choice("schools", "The schools")),
      new Ask("redundantPay", "Yearly cost of the posts made redundant", Answer.POUNDS, "0"),
      new Ask("payProtection", "Pay protection, each year", Answer.POUNDS, "0"),
      new Ask("protectedYears", "Pay protected for how many years?", Answer.NUMBER, "3"));

  /// Nothing spent.
  static final OneOffCosts NONE = new OneOffCosts(false, Money.ZERO, true, Money.ZERO, Money.ZERO,
      3);

  /// What the answers say; what a kind does not ask is not spent.
  static OneOffCosts of(Answers answers) {
    boolean all = answers.kind().ask("redundantPay").isPresent();
    return new OneOffCosts(answers.yes("usualCosts"), answers.pounds("works"),
        answers.choice("worksBorneBy").equals("council"),
        all ? answers.pounds("redundantPay") : Money.ZERO,
        all ? answers.pounds("payProtection") : Money.ZERO,
        all ? answers.amount("protectedYears") : NONE.protectedYears);
  }

  Map<String, String> answers() {
    return Map.of("usualCosts", Answers.yes(usual), "works", works.toString(), "worksBorneBy",
        worksByCouncil ? "council" : "schools", "redundantPay", redundant.toString(),
        "payProtection", payProtection.toString(), "protectedYears",
        Answers.number(protectedYears));
  }

  List<Effect> effects(Arrangement in, Setting setting, Split split) {
    SchoolId first = in.schools().getFirst();
    List<Effect> effects = new ArrayList<>();
    if (usual) {
      Working sum = Working.sum("Advice and joining systems", Unit.PENCE, "The usual costs, once.",
          List.of(setting.input(LEGAL_COST, first, Unit.PENCE),
              setting.input(SYSTEMS_COST, first, Unit.PENCE)));
      effects.addAll(SetUp.divided("advice", sum.label(), in, setting, split, sum));
    }
    Working typed = Working.given("Site works, removal, signs, uniforms", (double) works.pence(),
        Unit.PENCE, Source.TYPED);
    if (works.pence() != 0 && worksByCouncil) {
      effects.add(council("works", first, in.starts(), typed));
    } else if (works.pence() != 0) {
      effects.addAll(SetUp.divided("works", typed.label(), in, setting, split, typed));
    }
    effects.addAll(redundancy(first, in.starts(), setting));
    if (payProtection.pence() != 0 && protectedYears > 0) {
      effects.add(protection(first, in.starts()));
    }
    return effects;
  }

  private Effect protection(SchoolId school, LocalDate from) {
    return new LineChange(
        Terms.of("pay-protection", school, Cause.ONE_OFF, from, "Pay protection")
            .until(from.plusMonths(Math.round(protectedYears * 12))),
        FinanceCode.E01, payProtection, Index.NONE, List.of());
  }

  /// Weeks by age and service times a 52nd of pay: the school's share on its line, the council's in
  /// its column.
  private List<Effect> redundancy(SchoolId school, LocalDate date, Setting setting) {
    if (redundant.pence() == 0) {
      return List.of();
    }
    double weeks = RedundancyPay.weeks((int) setting.assumed(REDUNDANCY_AGE, school),
        (int) setting.assumed(REDUNDANCY_SERVICE, school));
    double pay = redundant.pence() / (1 + setting.assumed(Assumptions.ON_COSTS, school));
    Working due = Working.stated("Redundancy pay", RedundancyPay.pence(pay, weeks), Unit.PENCE,
        "Weeks by age and service × a 52nd of the posts' pay without on-costs.",
        List.of(Working.given("Weeks' pay", weeks, Unit.FACTOR, Source.TYPED)));
    double schools = Pence.round(due.value() * setting.assumed(REDUNDANCY_BORNE, school));
    return List.of(
        new OneOff(Terms.of("redundancy", school, Cause.ONE_OFF, date, "Redundancy pay, own share"),
            FinanceCode.E08, Pence.money(schools), List.of(due)),
        new CouncilCost(
            Terms.of("redundancy-council", school, Cause.ONE_OFF, date,
                "Redundancy pay, council's share"),
            Pence.money(due.value() - schools), false, Index.NONE, List.of(due)));
  }

  private static Effect council(String key, SchoolId school, LocalDate date, Working cost) {
    return new CouncilCost(Terms.of(key, school, Cause.ONE_OFF, date, cost.label()),
        Pence.money(cost.value()), false, Index.NONE, List.of(cost));
  }
}
