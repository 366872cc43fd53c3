package viability.app.chart;

import java.util.List;

/// The contents page of charts.
public final class Charts {

  /// Every kind of chart, in the order of menus.
  public static final List<Chart<?>> ALL = List.of(new ReserveLines(), new InYearBars(),
      new BridgeBars(), new IncomeAndSpending(), new PupilsByYear(), new YearGroupLines(),
      new ClassStepMap(), new BalanceByRoll(), new DifferenceLine(), new FanLines(),
      new DeficitChances(), new FutureDots());

  private Charts() {}
}
