package viability.model.arrangement;

import static viability.model.assumption.Assumptions.CONTRACT_SAVING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineShare;
import viability.model.school.FinanceCode;

/// Cleaning, ICT, catering supplies and bought-in services bought together from the date contracts
/// come up for renewal: `renew`, else a year after the arrangement starts. Nothing is saved before.
public record JointContracts(Optional<LocalDate> renew) {

  private static final List<FinanceCode> LINES = List.of(FinanceCode.E14, FinanceCode.E20,
      FinanceCode.E20A, FinanceCode.E20D, FinanceCode.E20G, FinanceCode.E25, FinanceCode.E28A);

  List<Effect> effects(Federation in, Setting setting) {
    LocalDate from = renew.map(date -> date.isBefore(in.starts()) ? in.starts() : date)
        .orElse(in.starts().plusYears(1));
    return in.schools().stream().flatMap(school -> LINES.stream()
        .<Effect>map(line -> new LineShare(school, line, Cause.CONTRACTS, from,
            -setting.assumed(CONTRACT_SAVING, school), false, "Joint contract: " + line.title())))
        .toList();
  }
}
