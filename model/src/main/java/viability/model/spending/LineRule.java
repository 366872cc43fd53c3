package viability.model.spending;

import viability.model.school.FinanceCode;

/// How a finance-return line moves after the base year: line in a year = base × index × driver,
/// each relative to the base year. A line that follows staff cost has no index of its own, since pay
/// awards are in the cost.
public record LineRule(FinanceCode code, Driver driver, Index index) {

  public LineRule {
    index = driver == Driver.STAFF_COST ? Index.NONE : index;
  }
}
