package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.projection.path.Block;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.spending.Index;
import viability.model.trace.Loaded;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;

/// The assistants that come and go with classes: classes × assistants for each × what one costs.
final class ClassAssistants {

  private ClassAssistants() {}

  static Loaded<List<Part>> parts(Ground ground) {
    return Loaded.of(List.of(new StaffPart(FinanceCode.E03, "Class assistants",
        year -> posts(ground, year), cost(ground),
        "Classes × assistants for each: 5/12 of the classes to August and 7/12 of those from September.",
        year -> List.of(ClassTeachers.classes(ground, ground.span().at(year).fundedBy()),
            ClassTeachers.classes(ground, ground.span().at(year).schoolYear()),
            ground.input(StaffAssumptions.ASSISTANTS_PER_CLASS, Unit.FACTOR)))));
  }

  static StaffCost cost(Ground ground) {
    return StaffCost.of(ground, Post.Role.ASSISTANT, Assumptions.CLASS_ASSISTANT_COST,
        Index.SUPPORT_PAY);
  }

  /// Full-time assistants of classes over a funding year; the base year is the first future's in
  /// every one.
  static double[] posts(Ground ground, int year) {
    FundingYear funding = ground.span().at(year);
    double[] posts = Block.overFundingYear(
        ground.drivers().classes().withTeacher(funding.fundedBy()),
        ground.drivers().classes().withTeacher(funding.schoolYear()));
    double each = ground.assumed(StaffAssumptions.ASSISTANTS_PER_CLASS);
    for (int lane = 0; lane < posts.length; lane++) {
      posts[lane] *= each;
    }
    return year == 0 ? ground.block().all(posts[0]) : posts;
  }
}
