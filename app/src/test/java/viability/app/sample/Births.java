package viability.app.sample;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;

/// Births in the borough in years ending mid-year: a peak in 2012, then three in ten fewer by 2022.
final class Births {

  static final int LAST = 2025;

  /// Of every hundred children born here, those who start in a school of the borough four years on.
  static final double TAKE_UP = 0.54;

  private static final int FIRST = 2000;
  private static final UnivariateFunction CURVE = new LinearInterpolator().interpolate(
      new double[]{FIRST, 2008, 2012, 2015, 2018, 2022, LAST},
      new double[]{0.86, 0.96, 1.0, 0.96, 0.86, 0.72, 0.66});

  private Births() {}

  /// Births of a year as a share of the peak; years outside the table take its end.
  static double index(int year) {
    return CURVE.value(Math.clamp(year, FIRST, LAST));
  }
}
