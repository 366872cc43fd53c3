package viability.model.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.arrangement.Ask.Answer;

/// The questions about what partners share, and what is made of the answers. A kind asks those that
/// fit it; what it does not ask is not shared.
final class SharingAsks {

  static final Ask LEAD = new Ask("lead", "Whose headteacher leads all the schools?", Answer.SCHOOL,
      "");
  static final Ask MANAGER_LEAD = new Ask("lead", "Whose business manager serves all the schools?",
      Answer.SCHOOL, "");
  static final Ask HEAD_LEAVES = Ask.date("headLeaves", "When does the other headteacher leave?");
  static final Ask PERMANENT = Ask.yesNo("permanentHead",
      "Is the shared headship permanent, paid for the schools together?", true);
  static final Ask BACKFILL = new Ask("backfill",
      "Posts refilled at each school that loses its head (full-time)", Answer.NUMBER, "0");
  static final Ask MANAGER_LEAVES = Ask.date("managerLeaves",
      "When does the other business manager leave?");
  static final Ask SENCO = Ask.yesNo("shareSenco", "Share one SENCO?", false);
  static final Ask SITE = Ask.yesNo("shareSite", "Share one site manager?", false);
  static final Ask RENEW = Ask.date("contractsRenew", "When do the contracts come up for renewal?");
  static final Ask RENEW_EACH = new Ask("renewals", "Renewal dates that differ by school",
      Answer.DATES, "");
  static final Ask SUPPLY = Ask.yesNo("shareSupply",
      "Find cover among the schools? (Only a short walk apart)", false);
  static final Ask KEY = new Ask("key", "How are shared costs divided?", Answer.KEY, "equal");
  static final Ask SHARES = new Ask("shares", "Days or shares for each school", Answer.NUMBERS, "");

  private SharingAsks() {}

  static Ask head(boolean usual) {
    return Ask.yesNo("shareHead", "Share one headteacher?", usual);
  }

  static Ask manager(boolean usual) {
    return Ask.yesNo("shareManager", "Share one business manager?", usual);
  }

  static Ask contracts(boolean usual) {
    return Ask.yesNo("jointContracts", "Join contracts as they come up for renewal?", usual);
  }

  static Ask setUp(boolean usual) {
    return Ask.yesNo("setUpCosts", "Count one-off costs of setting up?", usual);
  }

  /// What is shared by the answers; a kind that always shares a head does not ask whether.
  static Sharing read(Answers answers) {
    Reading in = new Reading(answers);
    return new Sharing(in.head(), in.manager(), in.yes("shareSenco"), in.yes("shareSite"),
        in.contracts(), in.yes("shareSupply"), in.yes("setUpCosts"),
        in.asks("key") ? answers.key("key") : ShareKey.EQUAL,
        new TreeMap<>(in.asks("shares") ? answers.numbers("shares") : Map.of()));
  }

  private record Reading(Answers answers) {

    boolean asks(String id) {
      return answers.kind().ask(id).isPresent();
    }

    boolean yes(String id) {
      return asks(id) && answers.yes(id);
    }

    Optional<SharedHead> head() {
      boolean shared = asks("shareHead") ? answers.yes("shareHead") : asks("headLeaves");
      return shared
          ? Optional.of(new SharedHead(answers.school("lead"), answers.date("headLeaves"),
              yes("permanentHead"), asks("backfill") ? answers.amount("backfill") : 0))
          : Optional.empty();
    }

    Optional<SharedManager> manager() {
      return yes("shareManager")
          ? Optional.of(new SharedManager(asks("lead") ? answers.school("lead") : Optional.empty(),
              asks("managerLeaves") ? answers.date("managerLeaves") : Optional.empty()))
          : Optional.empty();
    }

    Optional<JointContracts> contracts() {
      return yes("jointContracts")
          ? Optional.of(JointContracts.of(answers.date("contractsRenew"),
              asks("renewals") ? answers.dates("renewals") : Map.of()))
          : Optional.empty();
    }
  }

  static Map<String, String> answers(Sharing sharing, List<Ask> asks) {
    Map<String, String> all = new HashMap<>();
    all.put("shareHead", Answers.yes(sharing.head().isPresent()));
    all.put("lead", Answers.text(sharing.lead()));
    all.put("headLeaves", Answers.text(sharing.head().flatMap(SharedHead::leaves)));
    all.put("permanentHead", Answers.yes(sharing.head().map(SharedHead::permanent).orElse(false)));
    all.put("backfill", Answers.number(sharing.head().map(SharedHead::backfill).orElse(0.0)));
    all.put("shareManager", Answers.yes(sharing.manager().isPresent()));
    all.put("managerLeaves", Answers.text(sharing.manager().flatMap(SharedManager::leaves)));
    all.put("shareSenco", Answers.yes(sharing.senco()));
    all.put("shareSite", Answers.yes(sharing.site()));
    all.put("jointContracts", Answers.yes(sharing.contracts().isPresent()));
    all.put("contractsRenew", Answers.text(sharing.contracts().flatMap(JointContracts::renew)));
    all.put("renewals",
        Answers.each(
            sharing.contracts().<Map<viability.model.school.SchoolId, ?>>map(JointContracts::each)
                .orElse(Map.of())));
    all.put("shareSupply", Answers.yes(sharing.supply()));
    all.put("setUpCosts", Answers.yes(sharing.setUpCosts()));
    all.put("key", sharing.key().id());
    all.put("shares", Answers.each(sharing.shares()));
    List<String> asked = asks.stream().map(Ask::id).toList();
    all.keySet().retainAll(asked);
    return all;
  }
}
