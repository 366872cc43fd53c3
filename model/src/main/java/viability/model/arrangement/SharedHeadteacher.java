package viability.model.arrangement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viability.model.assumption.Lead;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// One headteacher for schools that each keep their governing body, budget and name, as governors
/// agree; usually with a joint committee. Nothing is saved until another head's leaving date
/// is known.
@JsonTypeName("shared-head")
public record SharedHeadteacher(String name, List<SchoolId> schools, LocalDate starts,
    Sharing sharing) implements Arrangement {

  public static final Kind KIND = new Kind("shared-head", "Shared headteacher",
      "One headteacher for schools that each keep their governing body and budget.",
      List.of(SharingAsks.LEAD, SharingAsks.HEAD_LEAVES, SharingAsks.PERMANENT,
          SharingAsks.BACKFILL, SharingAsks.setUp(true), SharingAsks.KEY, SharingAsks.SHARES),
      answers -> new SharedHeadteacher(answers.name(), answers.schools(), answers.starts(),
          SharingAsks.read(answers)));

  public SharedHeadteacher {
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
    return new SharedHeadteacher(other, schools, starts, sharing);
  }

  @Override
  public Arrangement starting(LocalDate date) {
    return new SharedHeadteacher(name, schools, date, sharing);
  }

  /// One to two terms to agree terms and prepare; a head who is not leaving anyway has to be told
  /// in time.
  @Override
  public Clock clock(Setting setting) {
    return Clocks.of(this, setting, Clocks.notice(this, sharing, setting), Lead.SHARING_AGREEING);
  }
}
