package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Two to ten schools under one governing body, each keeping its own budget share, lump sum and
/// finance return (Education Act 2002, section 24; SI 2012/1035).
///
/// What is shared is chosen part by part; a federation that shares nothing equals its schools alone,
/// to the penny. The new governing body takes on every school's balance.
@JsonTypeName("federation")
public record Federation(String name, List<SchoolId> schools, LocalDate starts,
    Optional<SharedHead> head, Optional<SharedManager> manager, Optional<JointContracts> contracts,
    boolean setUpCosts, ShareKey key) implements Arrangement {

  public static final Kind KIND = new Kind("federation", "Federation",
      "One governing body for the schools; each keeps its own budget, lump sum and name.",
      List.of(new Ask("shareHead", "Share one headteacher?", Ask.Answer.YES_NO, "yes"),
          new Ask("lead", "Whose headteacher leads all the schools?", Ask.Answer.SCHOOL, ""),
          new Ask("headLeaves", "When does the other headteacher leave?", Ask.Answer.DATE, ""),
          new Ask("shareManager", "Share one business manager?", Ask.Answer.YES_NO, "yes"),
          new Ask("managerLeaves", "When does the other business manager leave?", Ask.Answer.DATE,
              ""),
          new Ask("jointContracts", "Join contracts as they come up for renewal?",
              Ask.Answer.YES_NO, "yes"),
          new Ask("contractsRenew", "When do the contracts come up for renewal?", Ask.Answer.DATE,
              ""),
          new Ask("setUpCosts", "Count one-off costs of setting up?", Ask.Answer.YES_NO, "yes"),
          new Ask("key", "How are shared costs divided?", Ask.Answer.KEY, "equal")),
      Federation::of);

  public Federation {
    schools = List.copyOf(schools);
  }

  /// A federation in which nothing is shared and nothing is spent.
  public static Federation nothingShared(String name, List<SchoolId> schools, LocalDate starts) {
    return new Federation(name, schools, starts, Optional.empty(), Optional.empty(),
        Optional.empty(), false, ShareKey.EQUAL);
  }

  private static Federation of(Answers answers) {
    Optional<SharedHead> head = answers.yes("shareHead")
        ? Optional.of(new SharedHead(answers.school("lead"), answers.date("headLeaves")))
        : Optional.empty();
    Optional<SharedManager> manager = answers.yes("shareManager")
        ? Optional.of(new SharedManager(answers.school("lead"), answers.date("managerLeaves")))
        : Optional.empty();
    Optional<JointContracts> contracts = answers.yes("jointContracts")
        ? Optional.of(new JointContracts(answers.date("contractsRenew")))
        : Optional.empty();
    return new Federation(answers.name(), answers.schools(), answers.starts(), head, manager,
        contracts, answers.yes("setUpCosts"), answers.key("key"));
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>();
    head.ifPresent(shared -> effects.addAll(shared.effects(this, setting)));
    manager.ifPresent(shared -> effects.addAll(shared.effects(this, setting)));
    contracts.ifPresent(joint -> effects.addAll(joint.effects(this, setting)));
    if (setUpCosts) {
      effects.addAll(SetUp.effects(this, setting));
    }
    return List.copyOf(effects);
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>();
    if (schools.size() < 2) {
      findings.add(Finding.stop(Place.TYPED, "\u201c" + name + "\u201d has fewer than two schools.",
          "Choose the schools that would federate."));
    }
    schools.stream().map(setting::school)
        .filter(school -> school.details().type().contains("cademy"))
        .forEach(school -> findings
            .add(Finding.stop(Place.TYPED, school.name() + " is an academy, which cannot federate.",
                "Leave it out, or look at a trust instead.")));
    head.ifPresent(shared -> findings.addAll(shared.check(this, setting)));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    Map<String, String> given = new HashMap<>();
    given.put("shareHead", Answers.yes(head.isPresent()));
    given.put("lead", Answers
        .text(head.flatMap(SharedHead::lead).or(() -> manager.flatMap(SharedManager::lead))));
    given.put("headLeaves", Answers.text(head.flatMap(SharedHead::leaves)));
    given.put("shareManager", Answers.yes(manager.isPresent()));
    given.put("managerLeaves", Answers.text(manager.flatMap(SharedManager::leaves)));
    given.put("jointContracts", Answers.yes(contracts.isPresent()));
    given.put("contractsRenew", Answers.text(contracts.flatMap(JointContracts::renew)));
    given.put("setUpCosts", Answers.yes(setUpCosts));
    given.put("key", key.name().toLowerCase(Locale.ROOT));
    return new Answers(name, schools, starts, KIND, given);
  }

  @Override
  public Arrangement named(String other) {
    return new Federation(other, schools, starts, head, manager, contracts, setUpCosts, key);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Federation(name, schools, date, head, manager, contracts, setUpCosts, key);
  }

  /// Governors prepare, publish their proposals for at least six weeks (SI 2012/1035, regulation
  /// 9), decide and join. A head who is not leaving anyway has to be told in time.
  @Override
  public Clock clock(Setting setting) {
    SchoolId first = schools.getFirst();
    List<Clock.Step> steps = List.of(
        Clock.Step.assumed(Lead.FEDERATION_PREPARING, false, first, setting),
        Clock.Step.assumed(Lead.FEDERATION_RESPONSES, true, first, setting),
        Clock.Step.assumed(Lead.FEDERATION_DECIDING, false, first, setting));
    boolean notice = head.map(shared -> shared.needsNotice(this, setting)).orElse(false);
    return new Clock(steps,
        notice ? List.of(SetBack.HEAD_NOTICE, SetBack.SUMMER) : List.of(SetBack.SUMMER));
  }
}
