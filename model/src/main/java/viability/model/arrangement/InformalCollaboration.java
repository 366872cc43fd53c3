package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// Schools that work together by agreement of their heads and governors, without any law behind it:
/// a cluster, usually with a memorandum of understanding.
@JsonTypeName("informal-collaboration")
public record InformalCollaboration(String name, List<SchoolId> schools, LocalDate starts,
    Sharing sharing) implements Arrangement {

  public static final Kind KIND = new Kind("informal-collaboration", "Informal collaboration",
      "Heads and governors agree to work together; every school stays as it is.",
      List.of(SharingAsks.contracts(true), SharingAsks.RENEW, SharingAsks.RENEW_EACH,
          SharingAsks.SENCO, SharingAsks.SITE, SharingAsks.SUPPLY, SharingAsks.setUp(false),
          SharingAsks.KEY, SharingAsks.SHARES),
      answers -> new InformalCollaboration(answers.name(), answers.schools(), answers.starts(),
          SharingAsks.read(answers)));

  public InformalCollaboration {
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
    return new InformalCollaboration(other, schools, starts, sharing);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new InformalCollaboration(name, schools, date, sharing);
  }

  /// Nothing but the wish; governors do not meet in August.
  @Override
  public Clock clock(Setting setting) {
    return new Clock(List.of(), List.of(SetBack.SUMMER));
  }
}
