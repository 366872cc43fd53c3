package viability.model.funding.factor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// The minimum funding guarantee: for each pupil a school has at least what it had the year before,
/// changed by a rate. Lump sum and premises are left out of both years.
///
/// It protects the amount for a pupil, not the school's cash: fewer pupils still mean less money
/// (School and Early Years Finance (England) Regulations 2024, Schedule 3).
public record MinimumFundingGuarantee() implements Factor {

  private static final int DECIMALS = 12;

  @Override
  public String name() {
    return "mfg";
  }

  @Override
  public String words() {
    return "Minimum funding guarantee";
  }

  @Override
  public Section section() {
    return Section.GUARANTEE;
  }

  /// Pounds guaranteed for each pupil: last year's protected funding over last year's pupils,
  /// changed by the rate.
  public BigDecimal perPupil(Money protectedBefore, BigDecimal pupilsBefore, Rate rate) {
    return protectedBefore.toPounds().divide(pupilsBefore, DECIMALS, RoundingMode.HALF_UP)
        .multiply(Rate.ONE.plus(rate).value());
  }

  /// What brings a school with so much, lump sum and premises left out, up to the guarantee; zero
  /// where nothing does.
  public Money topUp(BigDecimal perPupil, BigDecimal pupils, Money has) {
    Money missing = Money.of(perPupil.multiply(pupils)).minus(has);
    return missing.isNegative() ? Money.ZERO : missing;
  }

  /// Whole pence guaranteed where pupils stand at a multiple of the year before.
  public double promised(double protectedBefore, double pupilsRatio, double rate) {
    return Pence.round(protectedBefore * pupilsRatio * (1 + rate));
  }

  /// What brings a school with so much up to what is promised, in whole pence.
  public double topUp(double promised, double has) {
    return Math.max(0, promised - has);
  }
}
