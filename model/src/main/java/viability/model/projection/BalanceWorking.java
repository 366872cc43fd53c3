package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How one school's totals and balances come from its lines.
final class BalanceWorking {

  private BalanceWorking() {}

  static Optional<Working> reserve(SchoolRun run, int year) {
    Optional<Working> start = baseReserve(run);
    if (year == 0 || start.isEmpty()) {
      return start;
    }
    List<Working> parts = new ArrayList<>(List.of(start.get()));
    for (int each = 1; each <= year; each++) {
      parts.add(inYear(run, each));
    }
    run.years().years().stream().limit(year + 1L).filter(y -> y.toCouncil().pence() != 0)
        .map(BalanceWorking::reverted).forEach(parts::add);
    return Optional.of(
        Working.sum(run.school().name() + ": reserve, March " + (run.span().at(year).start() + 1),
            Unit.PENCE, "The base year's reserve and each year's in-year balance since.", parts));
  }

  private static Working reverted(YearFigures year) {
    return Working.stated("Balance that goes to the council, " + year.year(),
        (double) -year.toCouncil().pence(), Unit.PENCE,
        "What the school has in reserve on the date, a surplus or a deficit.", List.of());
  }

  private static Optional<Working> baseReserve(SchoolRun run) {
    String label = "Reserve, March " + (run.span().base().start() + 1);
    List<Working> closing = given(run, FinanceCode.B01, FinanceCode.B02, FinanceCode.B06);
    if (!closing.isEmpty()) {
      return Optional
          .of(Working.sum(label, Unit.PENCE, "B01 + B02 + B06 of the base year.", closing));
    }
    List<Working> opening = new ArrayList<>(given(run, FinanceCode.OB01, FinanceCode.OB02));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    opening.add(inYear(run, 0));
    return Optional.of(Working.sum(label, Unit.PENCE,
        "The opening balance and the base year's in-year balance.", opening));
  }

  private static List<Working> given(SchoolRun run, FinanceCode... codes) {
    return Stream.of(codes).filter(run.ground().budget().lines()::containsKey)
        .map(run.ground()::line).toList();
  }

  static Working inYear(SchoolRun run, int year) {
    return Working.difference(run.school().name() + ": in-year balance, " + run.span().at(year),
        Unit.PENCE, "Income less spending.", List.of(income(run, year), spending(run, year)));
  }

  static Working income(SchoolRun run, int year) {
    Working lines = Working.sum("Income lines, " + run.span().at(year), Unit.PENCE,
        "Every income line added up.", lines(run, year, FinanceCode::isIncome));
    Working toCapital = LineWorking.of(run, FinanceCode.E30, year);
    return toCapital.value() == 0
        ? lines
        : Working.difference("Income, " + run.span().at(year), Unit.PENCE,
            "Income lines less E30, as in the return.", List.of(lines, toCapital));
  }

  static Working spending(SchoolRun run, int year) {
    return Working.sum("Spending, " + run.span().at(year), Unit.PENCE,
        "Every spending line but E30 added up.", lines(run, year, FinanceCode::isSpending));
  }

  private static List<Working> lines(SchoolRun run, int year, Predicate<FinanceCode> counted) {
    return run.ledger().lines(year).keySet().stream().filter(counted)
        .map(code -> LineWorking.of(run, code, year)).toList();
  }
}
