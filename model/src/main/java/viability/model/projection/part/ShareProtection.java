package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.FundingInputs;
import viability.model.funding.factor.FundingFactors;
import viability.model.projection.path.Block;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// The two protections of a share, in their order: the minimum per pupil, then the guarantee. A
/// year whose own share is known already holds them.
///
/// `pupilFunding` is what the guarantee looks at: pupil factors, local adjustment, grants that
/// joined; `lumpSum` is counted by the minimum too. `joining` is what joins the formula in the first
/// projected year, so that it counts as funding of the year before.
final class ShareProtection {

  private final Ground ground;
  private final ShareRates rates;
  private final double[][] pupilFunding;
  private final double[][] lumpSum;
  private final double joining;
  private final double[][] minimum;
  private final double[][] guarantee;

  ShareProtection(Ground ground, ShareRates rates, LocalAdjustment adjustment,
      double[][] pupilFunding, double[][] lumpSum, double joining) {
    this.ground = ground;
    this.rates = rates;
    this.pupilFunding = pupilFunding;
    this.lumpSum = lumpSum;
    this.joining = joining;
    this.minimum = ShareSums.none(ground);
    this.guarantee = ShareSums.none(ground);
    for (int year = 1; year < minimum.length; year++) {
      if (rates.units().byFormula() && !adjustment.isKnown(year)) {
        protect(year);
      }
    }
  }

  List<ShareLine> lines() {
    return List.of(new ShareLine(FundingFactors.MINIMUM.words(), minimum, this::explainMinimum),
        new ShareLine(FundingFactors.GUARANTEE.words(), guarantee, this::explainGuarantee));
  }

  /// Whether the base year's share lies below the minimum, so that the minimum is not applied.
  boolean isBelowMinimum() {
    double level = level(0)[0];
    return Pence.round(level * ShareSums.funded(ground, 0)[0]) > pupilFunding[0][0] + lumpSum[0][0];
  }

  private void protect(int year) {
    topUp(year);
    rate(year).ifPresent(rate -> guarantee(year, rate.value()));
  }

  private void topUp(int year) {
    double[] level = level(year);
    double[] pupils = ShareSums.funded(ground, year);
    boolean applies = !isBelowMinimum();
    for (int lane = 0; lane < pupils.length; lane++) {
      double has = pupilFunding[year][lane];
      if (applies) {
        minimum[year][lane] = FundingFactors.MINIMUM.topUp(level[lane], pupils[lane],
            has + lumpSum[year][lane]);
      }
    }
  }

  private void guarantee(int year, double rate) {
    double[] pupils = ShareSums.funded(ground, year);
    double[] ratio = Block.ratio(pupils, ShareSums.funded(ground, year - 1));
    for (int lane = 0; lane < pupils.length; lane++) {
      double promised = FundingFactors.GUARANTEE.promised(before(year, lane), ratio[lane], rate);
      guarantee[year][lane] = FundingFactors.GUARANTEE.topUp(promised,
          pupilFunding[year][lane] + minimum[year][lane]);
    }
  }

  /// The school's level of the minimum in a year, to the penny; 0 where none is known.
  private double[] level(int year) {
    double[] level = rates.growth(year);
    double known = rates.formula(year).minimum().map(Money::pence).orElse(0L);
    for (int lane = 0; lane < level.length; lane++) {
      level[lane] = Pence.round(known * level[lane]);
    }
    return level;
  }

  /// What the year before had of protected funding.
  private double before(int year, int lane) {
    return pupilFunding[year - 1][lane] + minimum[year - 1][lane] + guarantee[year - 1][lane]
        + (year == 1 ? joining : 0);
  }

  /// The least change for each pupil: as typed, else the least that was allowed in the year; empty
  /// where neither is known.
  private Optional<Working> rate(int year) {
    FundingYear of = ground.span().at(year);
    String label = FundingInputs.GUARANTEE.title();
    OptionalDouble typed = ground.assumed().value(FundingInputs.GUARANTEE, Optional.empty(),
        of.start());
    if (typed.isPresent()) {
      return Optional.of(Working.given(label, typed.getAsDouble(), Unit.PER_CENT, ground.assumed()
          .source(FundingInputs.GUARANTEE, Optional.empty(), of.start()).orElse(Source.TYPED)));
    }
    return ground.rates().in(of).guarantee()
        .map(range -> Working.given(label + ", least allowed in " + of, range.least().toDouble(),
            Unit.PER_CENT, range.source()));
  }

  private Working explainMinimum(int year) {
    if (minimum[year][0] == 0) {
      return Ground.derived(FundingFactors.MINIMUM.words(), 0, Unit.PENCE);
    }
    Working promised = Working.product("Promised", "Level for each pupil × pupils.",
        List.of(
            Ground.derived("Level, " + rates.formula(year).ratesOf() + " rates", level(year)[0],
                Unit.PENCE),
            Ground.derived("Funded pupils", ShareSums.funded(ground, year)[0], Unit.PUPILS)));
    return Working.difference(FundingFactors.MINIMUM.words(), Unit.PENCE,
        "What the minimum promises less what the school has without premises.", List.of(promised,
            Ground.derived("Has", pupilFunding[year][0] + lumpSum[year][0], Unit.PENCE)));
  }

  private Working explainGuarantee(int year) {
    Optional<Working> guaranteed = rate(year).filter(_ -> guarantee[year][0] != 0);
    return guaranteed.map(rate -> explainGuarantee(year, rate))
        .orElseGet(() -> Ground.derived(FundingFactors.GUARANTEE.words(), 0, Unit.PENCE));
  }

  private Working explainGuarantee(int year, Working rate) {
    Working promised = Working.product("Guaranteed",
        "Last year's funding without lump sum and premises × pupils against last year's × the rate.",
        List.of(Ground.derived("Last year", before(year, 0), Unit.PENCE),
            Ground.derived("Funded pupils against last year",
                ShareSums.pupils(ground, year - 1, year)[0], Unit.FACTOR),
            Working.stated("The rate", 1 + rate.value(), Unit.FACTOR, "1 + the change guaranteed.",
                List.of(rate))));
    return Working.difference(FundingFactors.GUARANTEE.words(), Unit.PENCE,
        "What is guaranteed less what the school has without lump sum and premises.", List.of(
            promised, Ground.derived("Has", pupilFunding[year][0] + minimum[year][0], Unit.PENCE)));
  }
}
