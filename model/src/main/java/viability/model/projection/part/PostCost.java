package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.assumption.StaffAssumptions;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.ScalePoint;
import viability.model.spending.Index;
import viability.model.staff.OnCosts;
import viability.model.staff.PayPoint;
import viability.model.staff.PayScale;
import viability.model.staff.ScalePost;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// What one listed post costs in each year: its typed cost following pay, or what its pay scale
/// makes of it with increments, awards and on-costs. A post on a scale that is not known goes by its
/// typed cost.
public record PostCost(Ground ground, Post post) {

  /// The school's posts that take up any time and cost anything.
  static Stream<PostCost> all(Ground ground) {
    return ground.school().posts().stream().filter(PostCost::counts)
        .map(post -> new PostCost(ground, post));
  }

  static boolean counts(Post post) {
    return post.fte() > 0 && !post.yearlyCost().isNegative();
  }

  /// The line a post is paid from.
  static FinanceCode line(Post.Role role) {
    return switch (role) {
      case HEADTEACHER, DEPUTY, SENCO, TEACHER -> FinanceCode.E01;
      case ASSISTANT -> FinanceCode.E03;
      case SITE -> FinanceCode.E04;
      case BUSINESS_MANAGER, OFFICE -> FinanceCode.E05;
      case OTHER -> FinanceCode.E07;
    };
  }

  private boolean teaching() {
    return line(post.role()) == FinanceCode.E01;
  }

  private Index index() {
    return teaching() ? Index.TEACHER_PAY : Index.SUPPORT_PAY;
  }

  private Optional<ScalePoint> point() {
    return post.point().filter(point -> ground.staff().scales().knows(point));
  }

  /// The cost in a year, one number a future, in whole pence.
  double[] pence(int year) {
    if (point().isPresent()) {
      return onScale(point().get(), year);
    }
    double[] price = ground.prices().of(index(), year);
    double[] pence = new double[price.length];
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = Pence.round((double) post.yearlyCost().pence() * price[lane]);
    }
    return pence;
  }

  private double[] onScale(ScalePoint point, int year) {
    FundingYear funding = ground.span().at(year);
    double[] before = pay(point, funding.fundedBy());
    double[] after = pay(point, funding.schoolYear());
    double[] pence = new double[before.length];
    OnCosts onCosts = onCosts(funding);
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = onCosts.overYear(before[lane], after[lane], post.fte());
    }
    return pence;
  }

  /// Full-time pay from a September on the point the post then stands on.
  private double[] pay(ScalePoint point, SchoolYear year) {
    PayScale scale = ground.staff().scales().in(point.scale(), year).orElseThrow();
    double pay = (double) at(point, year).pay().pence();
    double[] awards = ground.prices().awards(scale.from(), year);
    double[] pence = new double[awards.length];
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = Pence.round(pay * awards[lane]);
    }
    return pence;
  }

  private PayPoint at(ScalePoint point, SchoolYear year) {
    return new ScalePost(ground.staff().scales(), point, post.fte()).at(year).orElseThrow();
  }

  private OnCosts onCosts(FundingYear year) {
    return onCosts(ground, year, teaching());
  }

  /// On-costs of a funding year, for posts in the teachers' pension or in the support staff's.
  static OnCosts onCosts(Ground ground, FundingYear year, boolean teaching) {
    double pension = ground
        .assumed(teaching ? StaffAssumptions.TEACHERS_PENSION : StaffAssumptions.SUPPORT_PENSION);
    return new OnCosts(ground.staff().insurance().in(year), Rate.of(pension),
        Rate.of(ground.assumed(StaffAssumptions.LEVY)));
  }

  /// How the cost of a year was worked out, in the first future.
  public Working explain(int year) {
    if (point().isPresent()) {
      return explainScale(point().get(), year);
    }
    return Working.product(post.role().words(), "The post's cost × " + index().words() + ".",
        List.of(Working.given("A year at base-year pay", (double) post.yearlyCost().pence(),
            Unit.PENCE, post.source()), ground.price(index(), year)));
  }

  private Working explainScale(ScalePoint point, int year) {
    FundingYear funding = ground.span().at(year);
    OnCosts onCosts = onCosts(funding);
    List<Working> inputs = new ArrayList<>(List.of(pay(point, funding.fundedBy(), "to August"),
        pay(point, funding.schoolYear(), "from September"),
        Working.given("Full-time posts", post.fte(), Unit.FACTOR, post.source()),
        Working.given("National insurance above the threshold",
            onCosts.insurance().rate().toDouble(), Unit.PER_CENT, onCosts.insurance().source()),
        Working.given("Threshold of a year", (double) onCosts.insurance().threshold().pence(),
            Unit.PENCE, onCosts.insurance().source()),
        ground.input(
            teaching() ? StaffAssumptions.TEACHERS_PENSION : StaffAssumptions.SUPPORT_PENSION,
            Unit.PER_CENT)));
    return Working.stated(post.role().words() + " on " + at(point, funding.schoolYear()).name(),
        pence(year)[0], Unit.PENCE,
        "Pay with national insurance and pension: 5/12 at the pay to August and 7/12 at that from September.",
        inputs);
  }

  private Working pay(ScalePoint point, SchoolYear year, String when) {
    PayScale scale = ground.staff().scales().in(point.scale(), year).orElseThrow();
    return Working.given(
        at(point, year).name() + " " + when
            + (scale.from().equals(year) ? "" : ", awards since " + scale.from() + " counted"),
        pay(point, year)[0], Unit.PENCE, scale.source());
  }
}
