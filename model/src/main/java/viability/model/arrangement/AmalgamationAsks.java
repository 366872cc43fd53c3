package viability.model.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import viability.model.arrangement.Ask.Answer;
import viability.model.arrangement.Ask.Choice;
import viability.model.units.Rate;

/// The questions of an amalgamation, and what is made of the answers.
final class AmalgamationAsks {

  static final List<Ask> ALL = all();

  private AmalgamationAsks() {}

  private static List<Ask> all() {
    List<Ask> asks = new ArrayList<>(List.of(
        Ask.choice("form", "How do the schools become one?",
            new Choice("extend", "One is extended, the others close"),
            new Choice("new", "All close and a new school opens")),
        new Ask("lead", "Which school is extended, or goes on?", Answer.SCHOOL, ""),
        Ask.choice("sites", "On how many sites?", new Choice("one", "One site"),
            new Choice("two", "Each school's own site")),
        Ask.yesNo("mergedClasses", "Teach all pupils in the same classes?", true),
        Ask.yesNo("splitSite", "On more than one site: does it qualify for the allowance?", false),
        Ask.yesNo("far", "Are the sites far enough apart for its distance part?", false),
        new Ask("secondYear", "Share of the lump sums approved for one more year", Answer.PER_CENT,
            ""),
        new Ask("loss", "Pupils of closing schools who do not come along", Answer.PER_CENT, ""),
        Ask.yesNo("oneHeadAlready", "Do the schools share one head already?", false),
        SharingAsks.HEAD_LEAVES, SharingAsks.BACKFILL, SharingAsks.manager(true),
        SharingAsks.MANAGER_LEAVES, SharingAsks.SENCO, SharingAsks.SITE,
        SharingAsks.contracts(true), SharingAsks.RENEW, SharingAsks.RENEW_EACH));
    asks.addAll(OneOffCosts.ASKS);
    return List.copyOf(asks);
  }

  static Amalgamation make(Answers answers) {
    boolean already = answers.yes("oneHeadAlready");
    Sharing read = SharingAsks.read(answers);
    var lead = answers.school("lead").orElse(answers.schools().getFirst());
    Optional<SharedHead> head = already
        ? Optional.empty()
        : Optional.of(new SharedHead(Optional.of(lead),
            answers.date("headLeaves").or(() -> Optional.of(answers.starts())), true,
            answers.amount("backfill")));
    Optional<SharedManager> manager = read.manager()
        .map(shared -> new SharedManager(Optional.of(lead), shared.leaves()));
    Sharing sharing = new Sharing(head, manager, read.senco(), read.site(), read.contracts(), false,
        false, ShareKey.PUPILS, new TreeMap<>());
    OptionalDouble loss = answers.share("loss");
    OptionalDouble second = answers.share("secondYear");
    return new Amalgamation(answers.name(), answers.schools(), answers.starts(), lead,
        answers.choice("form").equals("new"), answers.choice("sites").equals("one"),
        answers.yes("mergedClasses"), answers.yes("splitSite"), answers.yes("far"),
        second.isPresent() ? Optional.of(Rate.of(answers.text("secondYear"))) : Optional.empty(),
        loss.isPresent() ? Optional.of(loss.getAsDouble()) : Optional.empty(), already, sharing,
        OneOffCosts.of(answers));
  }

  static Answers answers(Amalgamation of) {
    Map<String, String> given = new HashMap<>(of.sharing().answers(ALL));
    given.putAll(of.costs().answers());
    given.put("form", of.newSchool() ? "new" : "extend");
    given.put("lead", of.lead().value());
    given.put("sites", of.oneSite() ? "one" : "two");
    given.put("mergedClasses", Answers.yes(of.mergedClasses()));
    given.put("splitSite", Answers.yes(of.splitSite()));
    given.put("far", Answers.yes(of.far()));
    given.put("secondYear", of.secondYear().map(rate -> rate.value().toPlainString()).orElse(""));
    given.put("loss", of.loss().map(Answers::number).orElse(""));
    given.put("oneHeadAlready", Answers.yes(of.oneHeadAlready()));
    return new Answers(of.name(), of.schools(), of.starts(), Amalgamation.KIND, given);
  }
}
