package viability.model.arrangement;

import static viability.model.assumption.Assumptions.CONTRACT_SAVING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineShare;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;

/// Cleaning, ICT, catering supplies and bought-in services bought together from the date each
/// school's contracts come up for renewal: its own in `each`, else `renew`, else a year after the
/// arrangement starts. Nothing is saved before.
public record JointContracts(Optional<LocalDate> renew, SortedMap<SchoolId, LocalDate> each) {

  private static final List<FinanceCode> LINES = List.of(FinanceCode.E14, FinanceCode.E20,
      FinanceCode.E20A, FinanceCode.E20D, FinanceCode.E20G, FinanceCode.E25, FinanceCode.E28A);

  public JointContracts {
    each = Collections.unmodifiableSortedMap(new TreeMap<>(each));
  }

  /// Contracts that all come up for renewal on one date.
  public JointContracts(Optional<LocalDate> renew) {
    this(renew, new TreeMap<>());
  }

  static JointContracts of(Optional<LocalDate> renew, Map<SchoolId, LocalDate> each) {
    return new JointContracts(renew, new TreeMap<>(each));
  }

  List<Effect> effects(Arrangement in, Setting setting) {
    return in.schools().stream().flatMap(school -> joined(school, from(in, school), setting))
        .toList();
  }

  private LocalDate from(Arrangement in, SchoolId school) {
    return Optional.ofNullable(each.get(school)).or(() -> renew)
        .map(date -> date.isBefore(in.starts()) ? in.starts() : date)
        .orElse(in.starts().plusYears(1));
  }

  private static Stream<Effect> joined(SchoolId school, LocalDate from, Setting setting) {
    double share = -setting.assumed(CONTRACT_SAVING, school);
    return LINES.stream().map(line -> new LineShare(Terms.of("contract." + line.code(), school,
        Cause.CONTRACTS, from, "Joint contract: " + line.title()), line, share));
  }
}
