package viability.model.projection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;
import viability.model.units.Pence;

/// How much of the teaching and support staff lines comes and goes with classes, in base-year
/// pence: classes × teachers for each × a teacher's cost, and classes × assistants' cost.
///
/// What is left of each line is staff who do not depend on the number of classes. A part can be no
/// more than its line; where it would be, a finding says so.
final class ClassCosts {

  private final Map<FinanceCode, Double> byClass = new EnumMap<>(FinanceCode.class);
  private final List<Finding> findings = new ArrayList<>();

  ClassCosts(School school, Budget budget, double classes, Assumed assumed) {
    int year = budget.year().start();
    double teachers = classes * assumed.get(Assumptions.TEACHERS_PER_CLASS, school.id(), year);
    add(school, budget, FinanceCode.E01, Assumptions.CLASS_TEACHER_COST,
        teachers * assumed.get(Assumptions.CLASS_TEACHER_COST, school.id(), year));
    add(school, budget, FinanceCode.E03, Assumptions.CLASS_ASSISTANT_COST,
        classes * assumed.get(Assumptions.CLASS_ASSISTANT_COST, school.id(), year));
  }

  Map<FinanceCode, Double> byClass() {
    return byClass;
  }

  List<Finding> findings() {
    return findings;
  }

  private void add(School school, Budget budget, FinanceCode code, Assumption cost, double pounds) {
    Money line = budget.amount(code);
    double part = Pence.round(pounds * 100);
    if (part > line.pence() && line.pence() > 0) {
      findings.add(Finding.doubt(Place.TYPED,
          school.name() + ": its classes would cost more than all of " + code.code() + " "
              + code.title() + ".",
          "Lower \u201c" + cost.title() + "\u201d for this school, or check the line."));
    }
    byClass.put(code, Math.max(0, Math.min(part, (double) line.pence())));
  }
}
