package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import viability.model.funding.factor.Section;
import viability.model.funding.share.Formula;
import viability.model.funding.share.StagePupils;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Working;

/// One school's budget share, line I01, in its parts: formula, premises, grants that joined, the
/// local adjustment that makes it the imported share, both protections, and what stands outside the
/// formula.
///
/// Order: factors, minimum per pupil, guarantee, de-delegation. Every part is worked out once for
/// all years and futures.
public final class BudgetShare {

  private final Ground ground;
  private final ShareRates rates;
  private final FormulaFunding formula;
  private final JoiningGrants grants;
  private final LocalAdjustment adjustment;
  private final ShareProtection protection;
  private final List<ShareLine> lines = new ArrayList<>();

  private BudgetShare(Ground ground) {
    this.ground = ground;
    rates = new ShareRates(ground);
    formula = new FormulaFunding(ground, rates);
    grants = new JoiningGrants(ground, rates);
    if (!grants.isTyped() && grants.anyJoin() && grants.isHeld(1) && !grants.isHeld(0)) {
      grants.estimate(grants.byRates());
    }
    ShareLine joined = grants.joined();
    lines.add(formula.line());
    lines.addAll(new ShareCash(ground).premises());
    lines.add(joined);
    lines.addAll(new ShareCash(ground).outside());
    lines.add(new EarlyYears(ground).line());
    lines.add(new Deduction(ground).line());
    adjustment = new LocalAdjustment(ground,
        ShareSums.of(ground, lines.stream().map(ShareLine::years).toList()));
    if (isJoinedByShare()) {
      grants.estimate(adjustment.jump());
    }
    protection = new ShareProtection(ground, rates, adjustment,
        ShareSums.of(ground,
            List.of(formula.of(Section.PUPILS), joined.years(), adjustment.line().years())),
        formula.of(Section.LUMP_SUM), grants.total());
    lines.add(adjustment.line());
    lines.addAll(protection.lines());
  }

  /// The budget share of a school whose base-year figures have one.
  public static BudgetShare of(Ground ground) {
    return new BudgetShare(ground);
  }

  static Loaded<List<Part>> parts(Ground ground) {
    if (!ground.budget().lines().containsKey(FinanceCode.I01)) {
      return new Loaded<>(List.of(), List.of(ShareDoubts.noShare(ground)));
    }
    BudgetShare share = of(ground);
    List<Part> parts = new ArrayList<>(
        share.lines.stream().filter(line -> !line.isZero()).toList());
    parts.addAll(share.grants.lines());
    return new Loaded<>(parts, share.findings());
  }

  /// Whether the next year's own share tells what joined: it is known, and neither rates nor the
  /// user say.
  private boolean isJoinedByShare() {
    return !grants.isTyped() && grants.anyJoin() && !grants.isHeld(1) && adjustment.isKnown(1);
  }

  private List<Finding> findings() {
    return new ShareDoubts(ground, rates, grants, adjustment, protection).all();
  }

  /// The formula of a year counted from 0, the base year.
  public Formula formula(int year) {
    return rates.formula(year);
  }

  /// The pupils that fund a year.
  public StagePupils pupils(int year) {
    return rates.pupils(year);
  }

  /// The area cost adjustment, solved from the school's lump sum or as assumed.
  public Working areaCost() {
    return rates.areaCost();
  }

  /// What the rates of a year's formula are multiplied by in the first future; 1 where they are the
  /// year's own.
  public double growth(int year) {
    return rates.growth(year)[0];
  }

  /// What the factors with a rate come to.
  public Part formulaFunding() {
    return lines.getFirst();
  }

  /// What nothing else explains.
  public Part localAdjustment() {
    return adjustment.line();
  }

  /// Every other part of the share that ever comes to anything.
  public List<Part> others() {
    return lines.stream().filter(line -> !line.isZero() && line != lines.getFirst())
        .filter(line -> !line.words().equals(localAdjustment().words())).<Part>map(line -> line)
        .toList();
  }
}
