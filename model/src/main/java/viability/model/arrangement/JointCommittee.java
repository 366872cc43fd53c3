package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Governing bodies that stay separate and let a joint committee decide what they hand to it: a
/// soft federation (School Governance (Collaboration) (England) Regulations 2003). They review it
/// every year.
@JsonTypeName("joint-committee")
public record JointCommittee(String name, List<SchoolId> schools, LocalDate starts,
    Sharing sharing) implements Arrangement {

  public static final Kind KIND = new Kind("joint-committee", "Joint committee",
      "Governing bodies stay separate and decide some things in a joint committee.",
      List.of(SharingAsks.manager(true), SharingAsks.MANAGER_LEAD, SharingAsks.MANAGER_LEAVES,
          SharingAsks.SENCO, SharingAsks.SITE, SharingAsks.contracts(true), SharingAsks.RENEW,
          SharingAsks.RENEW_EACH, SharingAsks.SUPPLY, SharingAsks.setUp(true), SharingAsks.KEY,
          SharingAsks.SHARES),
      answers -> new JointCommittee(answers.name(), answers.schools(), answers.starts(),
          SharingAsks.read(answers)));

  public JointCommittee {
    schools = List.copyOf(schools);
  }

  @Override
  public List<Effect> effects(Setting setting) {
    return sharing.effects(this, setting);
  }

  @Override
  public List<Finding> check(Setting setting) {
    List<Finding> findings = new ArrayList<>(Checks.partners(this));
    findings.addAll(sharing.check(this, setting));
    return findings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Answers answers() {
    return new Answers(name, schools, starts, KIND, sharing.answers(KIND.asks()));
  }

  @Override
  public Arrangement named(String other) {
    return new JointCommittee(other, schools, starts, sharing);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new JointCommittee(name, schools, date, sharing);
  }

  /// One to two terms to agree terms and prepare; a head who is not leaving anyway has to be told
  /// in time.
  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, Clocks.notice(this, sharing, setting), Lead.SHARING_AGREEING);
  }
}
