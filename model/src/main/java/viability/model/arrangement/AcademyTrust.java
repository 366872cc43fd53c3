package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.CENTRAL_CHARGE;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.arrangement.Ask.Choice;
import viability.model.assumption.Lead;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Cause;
import viability.model.effect.Charge;
import viability.model.effect.Effect;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Schools that convert and join an academy trust (Academies Act 2010). Each keeps a lump sum; the
/// trust takes a share of its income for what it does centrally, or pools funds and shares them out
/// again. `pooled` makes no other figure: only the schools together then mean anything.
///
/// `balancesStay` leaves each school's balance with the council; its own rules apply on conversion.
@JsonTypeName("academy-trust")
public record AcademyTrust(String name, List<SchoolId> schools, LocalDate starts,
    Optional<Double> charge, boolean pooled, boolean balancesStay, Sharing sharing,
    OneOffCosts costs) implements Arrangement {

  public static final Kind KIND = new Kind("academy-trust", "Academy trust",
      "The schools join a trust, each an academy; the trust takes a central charge or pools funds.",
      List.of(
          Ask.choice("funds", "How does the trust pay for what it does?",
              new Choice("charge", "A share of each school's income"),
              new Choice("pooled", "It pools funds and shares them out again")),
          new Ask("charge", "Share of income kept for the centre", Ask.Answer.PER_CENT, ""),
          Ask.yesNo("balancesStay", "Do the schools' balances stay with the council?", false),
          SharingAsks.head(false), SharingAsks.LEAD, SharingAsks.HEAD_LEAVES, SharingAsks.PERMANENT,
          SharingAsks.BACKFILL, SharingAsks.manager(true), SharingAsks.MANAGER_LEAVES,
          SharingAsks.SENCO, SharingAsks.SITE, SharingAsks.contracts(true), SharingAsks.RENEW,
          SharingAsks.RENEW_EACH, SharingAsks.KEY, SharingAsks.SHARES, OneOffCosts.ASKS.get(0),
          OneOffCosts.ASKS.get(1), OneOffCosts.ASKS.get(2)),
      answers -> new AcademyTrust(answers.name(), answers.schools(), answers.starts(),
          answers.someShare("charge"), answers.choice("funds").equals("pooled"),
          answers.yes("balancesStay"), SharingAsks.read(answers), OneOffCosts.of(answers)));

  public AcademyTrust {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>(sharing.effects(this, setting));
    for (SchoolId school : schools) {
      effects.add(new Charge(Terms.of("central-charge", school, Cause.CHARGE, starts,
          pooled ? "Kept for the trust's centre out of the pool" : "The trust's central charge"),
          FinanceCode.E28A, charge.orElseGet(() -> setting.assumed(CENTRAL_CHARGE, school))));
      if (balancesStay) {
        effects.add(new BalanceReverts(Terms.of("balance", school, Cause.BALANCES, starts,
            "The school's balance stays with the council")));
      }
    }
    effects.addAll(costs.effects(this, setting, sharing.split()));
    return List.copyOf(effects);
  }

  private Map<String, String> answers(Map<String, String> oneOffs) {
    Map<String, String> given = new HashMap<>(oneOffs);
    given.keySet().removeIf(id -> KIND.ask(id).isEmpty());
    given.putAll(sharing.answers(KIND.asks()));
    given.put("funds", pooled ? "pooled" : "charge");
    given.put("charge", charge.map(Answers::number).orElse(""));
    given.put("balancesStay", Answers.yes(balancesStay));
    return given;
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(sharing.check(this, setting));
    findings.addAll(Checks.trust(this));
    findings.addAll(Checks.faith(this, setting));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, answers(costs.answers()));
  }

  @Override
  public Arrangement named(String other) {
    return new AcademyTrust(other, schools, starts, charge, pooled, balancesStay, sharing, costs);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new AcademyTrust(name, schools, date, charge, pooled, balancesStay, sharing, costs);
  }

  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, Clocks.notice(this, sharing, setting), Lead.CONVERTING);
  }
}
