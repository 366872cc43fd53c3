package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;

class ExplainerTest {

  private final Case federated = TwoSchools.both(ProjectorTest.FEDERATION);
  private final Explainer explainer = new Explainer(TwoSchools.projector());

  @Test
  void every_explanation_recomputes_to_the_figure_on_screen() {
    Projection projected = TwoSchools.project(federated);
    for (int year = 0; year < 7; year++) {
      for (Optional<SchoolId> school : List.of(Optional.of(ASH), Optional.<SchoolId>empty())) {
        YearFigures figures = school.map(id -> projected.of(id).years()).orElse(projected.group())
            .get(year);
        holds(explainer.reserve(federated, school, year), figures.reserve().orElseThrow());
        holds(explainer.inYear(federated, school, year), figures.inYear());
        holds(explainer.income(federated, school, year), figures.income());
        holds(explainer.spending(federated, school, year), figures.spending());
        holds(explainer.pupils(federated, school, year), figures.pupils());
        for (FinanceCode code : figures.lines().keySet()) {
          holds(explainer.line(federated, school, code, year), figures.lines().get(code));
        }
      }
    }
  }

  @Test
  void the_teaching_line_says_what_the_shared_head_saves_and_where_its_cost_comes_from() {
    Working line = explainer.line(federated, Optional.of(ASH), FinanceCode.E01, 3).orElseThrow();

    assertThat(line.inputs()).extracting(Working::label).contains("Own headteacher's post ends",
        "Pays its share of the shared headteacher", "Head of school uplift with on-costs",
        "Class teachers");
  }

  private static void holds(Optional<Working> working, Money figure) {
    holds(working, (double) figure.pence());
  }

  private static void holds(Optional<Working> working, double figure) {
    assertThat(working).hasValueSatisfying(w -> {
      assertThat(w.value()).as(w.label()).isEqualTo(figure);
      recomputes(w);
    });
  }

  private static void recomputes(Working working) {
    assertThat(working.recomputed()).as(working.label()).isEqualTo(working.value());
    working.inputs().forEach(ExplainerTest::recomputes);
  }
}
