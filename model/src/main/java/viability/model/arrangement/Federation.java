package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Two to ten schools under one governing body, each keeping its own budget share, lump sum and
/// finance return (Education Act 2002, section 24; SI 2012/1035).
///
/// What is shared is chosen part by part; a federation that shares nothing equals its schools alone,
/// to the penny. The new governing body takes on every school's balance. The council may give it a
/// `singleShare`: the lump sums are then kept unless `oneLumpSum` says otherwise, since no rule
/// was found.
@JsonTypeName("federation")
public record Federation(String name, List<SchoolId> schools, LocalDate starts, Sharing sharing,
    boolean singleShare, boolean oneLumpSum) implements Arrangement {

  public static final Kind KIND = new Kind("federation", "Federation",
      "One governing body for the schools; each keeps its own budget, lump sum and name.",
      List.of(SharingAsks.head(true), SharingAsks.LEAD, SharingAsks.HEAD_LEAVES,
          SharingAsks.PERMANENT, SharingAsks.BACKFILL, SharingAsks.manager(true),
          SharingAsks.MANAGER_LEAVES, SharingAsks.SENCO, SharingAsks.SITE,
          SharingAsks.contracts(true), SharingAsks.RENEW, SharingAsks.RENEW_EACH,
          SharingAsks.SUPPLY, SharingAsks.setUp(true),
          Ask.yesNo("singleShare", "Does the council pay one budget share to the federation?",
              false),
          Ask.yesNo("oneLumpSum", "If so, with only one lump sum?", false), SharingAsks.KEY,
          SharingAsks.SHARES),
      Federation::of);

  public Federation {
    schools = List.copyOf(schools);
  }

  /// A federation whose schools keep their own budget shares.
  public Federation(String name, List<SchoolId> schools, LocalDate starts,
      Optional<SharedHead> head, Optional<SharedManager> manager,
      Optional<JointContracts> contracts, boolean setUpCosts, ShareKey key) {
    this(name, schools, starts, new Sharing(head, manager, false, false, contracts, false,
        setUpCosts, key, new TreeMap<>()), false, false);
  }

  /// A federation in which nothing is shared and nothing is spent.
  public static Federation nothingShared(String name, List<SchoolId> schools, LocalDate starts) {
    return new Federation(name, schools, starts, Sharing.NOTHING, false, false);
  }

  private static Federation of(Answers answers) {
    return new Federation(answers.name(), answers.schools(), answers.starts(),
        SharingAsks.read(answers), answers.yes("singleShare"), answers.yes("oneLumpSum"));
  }

  @Override
  public List<Effect> effects(Setting setting) {
    List<Effect> effects = new ArrayList<>(sharing.effects(this, setting));
    if (singleShare && oneLumpSum) {
      effects.addAll(Merging.lumpSums(schools, schools.getFirst(),
          Merging.nextApril(starts).minusYears(1), Optional.empty()));
    }
    return List.copyOf(effects);
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(Checks.partners(this));
    findings.addAll(Checks.academies(this, setting));
    findings.addAll(sharing.check(this, setting));
    findings.addAll(Checks.outlook(this, setting));
    if (singleShare) {
      findings.add(Finding.note(Place.TYPED,
          "\u201c" + name + "\u201d has one budget share. No rule was found on its lump sums, so "
              + (oneLumpSum ? "only one is counted." : "they are all counted."),
          "Ask the council's finance team; the other answer shows the other result."));
    }
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    Map<String, String> given = new HashMap<>(sharing.answers(KIND.asks()));
    given.put("singleShare", Answers.yes(singleShare));
    given.put("oneLumpSum", Answers.yes(oneLumpSum));
    return new Answers(name, schools, starts, KIND, given);
  }

  @Override
  public Arrangement named(String other) {
    return new Federation(other, schools, starts, sharing, singleShare, oneLumpSum);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new Federation(name, schools, date, sharing, singleShare, oneLumpSum);
  }

  /// Governors prepare, publish their proposals for at least six weeks (SI 2012/1035, regulation
  /// 9), decide and join. A head who is not leaving anyway has to be told in time.
  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, Clocks.notice(this, sharing, setting),
        Lead.FEDERATION_PREPARING, Lead.FEDERATION_RESPONSES, Lead.FEDERATION_DECIDING);
  }
}
