package viability.model.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Savings;
import viability.model.school.FinanceCode;
import viability.model.units.Money;
import viability.model.units.Pence;

/// Ideas that save or earn a share of one line; named in [Library#ALL].
final class LineIdeas {

  /// Notice on a contract, in months; our estimate.
  private static final int CONTRACT = 3;

  static final List<Idea> ALL = List.of(
      share("Let rooms and grounds out more", FinanceCode.I08A, Savings.LETTINGS, Harm.NONE,
          Effort.TIME, 0),
      share("Tender cleaning again at renewal", FinanceCode.E14, Savings.CONTRACTS, Harm.NONE,
          Effort.TIME, CONTRACT),
      share("Tender grounds upkeep again at renewal", FinanceCode.E13, Savings.CONTRACTS, Harm.NONE,
          Effort.TIME, CONTRACT),
      share("Tender catering supplies again at renewal", FinanceCode.E25, Savings.CONTRACTS,
          Harm.NONE, Effort.TIME, CONTRACT),
      share("Tender bought-in services again at renewal", FinanceCode.E28A, Savings.CONTRACTS,
          Harm.NONE, Effort.TIME, CONTRACT),
      share("Use less energy", FinanceCode.E16, Savings.ENERGY, Harm.NONE, Effort.TIME, 0),
      share("Spend less on office supplies", FinanceCode.E22, Savings.OFFICE, Harm.LITTLE,
          Effort.NOTHING, 0),
      share("Cover more absence from own staff: agency", FinanceCode.E26, Savings.SUPPLY,
          Harm.LITTLE, Effort.CHANGE, 0),
      share("Cover more absence from own staff: supply", FinanceCode.E02, Savings.SUPPLY,
          Harm.LITTLE, Effort.CHANGE, 0),
      share("Fewer office hours as someone leaves", FinanceCode.E05, Savings.OFFICE, Harm.LITTLE,
          Effort.CHANGE, CONTRACT),
      share("Spend less on learning resources", FinanceCode.E19, Savings.LEARNING, Harm.SOME,
          Effort.NOTHING, 0),
      share("Spend less on training", FinanceCode.E09, Savings.LEARNING, Harm.SOME, Effort.NOTHING,
          0));

  private LineIdeas() {}

  private static Idea share(String words, FinanceCode line, Assumption of, Harm harm, Effort effort,
      int notice) {
    return new Idea(words, harm, effort, school -> {
      double share = school.assumed(of);
      Money yearly = Pence.money(Pence.round(school.line(line).pence() * share));
      return yearly.pence() <= 0
          ? List.of()
          : List.of(action(words, school, line, yearly, notice, evidence(school, line, of, share)));
    });
  }

  private static Action action(String words, Prospect school, FinanceCode line, Money yearly,
      int notice, String evidence) {
    LocalDate from = school.start(notice);
    return new Action(words, school.school().id(), line, yearly, from,
        Optional.of(from.minusMonths(Math.max(1, notice))), "", evidence, Action.Status.IDEA, true);
  }

  private static String evidence(Prospect school, FinanceCode line, Assumption of, double share) {
    String source = school.assumed()
        .source(of, Optional.of(school.school().id()), school.base().start() + 1)
        .map(each -> each.mark().words()).orElse("");
    return "Estimate: " + Math.round(share * 100) + "% (" + source + ") of "
        + Amounts.words(school.line(line)) + " on line " + line.code() + " in "
        + school.base().plus(1) + ".";
  }
}
