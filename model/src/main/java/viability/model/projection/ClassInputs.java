package viability.model.projection;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.projection.path.Block;
import viability.model.projection.path.Prices;
import viability.model.projection.path.Span;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// What is assumed of one school's classes, as inputs to explanations.
record ClassInputs(SchoolId school, Assumed assumed, Span span) {

  private static final Source ENGINE = new Source(Mark.DERIVED, "worked out from the assumptions",
      "");

  /// The most pupils in an infant class, and in others.
  List<Working> limits() {
    return List.of(given(Assumptions.INFANT_CAP, Unit.PUPILS, 1),
        given(Assumptions.JUNIOR_CAP, Unit.PUPILS, 1));
  }

  /// Who says how many classes there are where they are typed.
  Source typed(SchoolYear year) {
    return Source.TYPED;
  }

  /// What one class costs in a full year, its teachers and assistants, at the pay of the funding
  /// year that starts in a school year; at the base year's for those before.
  Working cost(SchoolYear year) {
    int at = Math.max(0, year.start() - span.base().start());
    Prices prices = new Prices(assumed, span, Block.CENTRAL);
    return Working.sum("A class in " + span.at(at), Unit.PENCE, "Its teachers and assistants.",
        List.of(
            Working.product("Teachers", "Teachers for each class × a teacher's cost × pay.",
                List.of(given(Assumptions.TEACHERS_PER_CLASS, Unit.FACTOR, 1),
                    given(Assumptions.CLASS_TEACHER_COST, Unit.PENCE, 100),
                    pay(prices, Index.TEACHER_PAY, at))),
            Working.product("Assistants", "A class's assistants × pay.",
                List.of(given(Assumptions.CLASS_ASSISTANT_COST, Unit.PENCE, 100),
                    pay(prices, Index.SUPPORT_PAY, at)))));
  }

  private static Working pay(Prices prices, Index index, int year) {
    return Working.given("Price index: " + index.words() + ", base year 1",
        prices.of(index, year)[0], Unit.FACTOR, ENGINE);
  }

  private Working given(Assumption assumption, Unit unit, int times) {
    int base = span.base().start();
    return Working.given(assumption.title(), assumed.get(assumption, school, base) * times, unit,
        assumed.source(assumption, Optional.of(school), base).orElse(Source.TYPED));
  }
}
