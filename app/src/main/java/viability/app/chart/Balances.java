package viability.app.chart;

import java.util.List;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// A school's in-year balance in one year at rolls of 1, 2, 3 and so on pupils, and the roll it
/// has now.
public record Balances(String subject, FundingYear year, List<Money> byRoll, int now) {

  public Balances {
    byRoll = List.copyOf(byRoll);
  }
}
