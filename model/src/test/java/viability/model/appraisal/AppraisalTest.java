package viability.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.appraisal.option.Option;
import viability.model.trace.Mark;
import viability.model.trace.Working;

class AppraisalTest {

  private static final List<Option> OPTIONS = List.of(Options.alone(), Options.federation());

  /// Federation 25·7 + 15·6 + 12·6 + 12·5 + 10·8 + 10·8 + 8·5 + 4·5 + 4·3 = 629, so 62.9 of 100;
  /// Alone 25·4 + 15·6 + 12·6 + 12·8 + 10·10 + 10·4 + 8·5 + 4·5 + 4·10 = 598, so 59.8.
  private static final Scoring BY_HAND = Options.typed(
      Options.typed(Scoring.NONE, "Federation", 7, 6, 6, 5, 8, 8, 5, 5, 3), "Alone", 4, 6, 6, 8, 10,
      4, 5, 5, 10);

  @Test
  void the_default_weights_add_up_to_a_hundred_and_are_marked_as_ours() {
    assertThat(Criteria.ALL.stream().mapToInt(Criterion::usual).sum()).isEqualTo(100);
    assertThat(Criteria.ALL).hasSize(9)
        .allSatisfy(each -> assertThat(each.source().mark()).isEqualTo(Mark.MEMORY));
  }

  @Test
  void totals_are_weights_times_scores_over_ten() {
    Ranking ranking = Appraisal.of(OPTIONS, BY_HAND).ranking();
    assertThat(ranking.totals().getFirst().low()).isCloseTo(59.8, within(1e-9));
    assertThat(ranking.totals().getLast().low()).isCloseTo(62.9, within(1e-9));
    assertThat(ranking.highest()).contains("Federation");
    assertThat(ranking.words())
        .isEqualTo("\u201cFederation\u201d scores highest under these weights:"
            + " \u201cFederation\u201d 63 of 100, \u201cAlone\u201d 60 of 100.");
  }

  /// Federation leads by 31. Getting it done is 3 against 10: 4 + 31/7 = 8.43 makes them level.
  /// Leadership (8 against 4) would have to fall by 31/4 = 7.75, everything else by more.
  @Test
  void the_smallest_change_of_a_weight_is_worked_out() {
    Stability stability = Appraisal.of(OPTIONS, BY_HAND).stability();
    Swing swing = stability.swing().orElseThrow();
    assertThat(swing.criterion()).isEqualTo(Criteria.DELIVERY);
    assertThat(swing.from()).isEqualTo(4);
    assertThat(swing.to()).isCloseTo(4 + 31.0 / 7, within(1e-9));
    assertThat(stability.words()).isEqualTo("The smallest change of a single weight that matters:"
        + " with \u201cGetting it done\u201d at 8.4 instead of 4, \u201cAlone\u201d is level with"
        + " \u201cFederation\u201d; above that it scores higher.");
  }

  /// Equal: 53 against 58 of 90. Half on money: (75·7 + 454) / 15 = 65.3 against (75·4 + 498) / 15
  /// = 53.2. Half on community: (88·5 + 569) / 17.6 = 57.3 against (88·8 + 502) / 17.6 = 68.5.
  @Test
  void other_weights_are_tried() {
    List<Stability.View> views = Appraisal.of(OPTIONS, BY_HAND).stability().views();
    assertThat(views).extracting(view -> view.ranking().highest().orElse(""))
        .containsExactly("Federation", "Alone", "Federation", "Alone");
    assertThat(views.get(1).ranking().totals().getFirst().low()).isCloseTo(58 / 0.9, within(1e-9));
    assertThat(views.get(1).ranking().totals().getLast().low()).isCloseTo(53 / 0.9, within(1e-9));
    assertThat(views.get(2).ranking().totals().getLast().low()).isCloseTo(979 / 15.0, within(1e-9));
    assertThat(views.get(3).ranking().totals().getFirst().low()).isCloseTo(1206 / 17.6,
        within(1e-9));
  }

  /// Sharing a manager leaves more over five years and at the end (10 points each), the schools are
  /// in deficit as often or less often, and setting up costs £30,000 that going on alone does not.
  @Test
  void money_is_scored_from_the_projection() {
    Appraisal appraisal = Appraisal.of(OPTIONS, Scoring.NONE);
    Scored federation = appraisal.scores().getFirst().getLast();
    assertThat(federation.parts()).hasSize(4);
    assertThat(federation.parts().getFirst().points()).hasValue(10);
    assertThat(federation.parts().get(2).points()).hasValue(10);
    assertThat(federation.parts().get(3).value()).hasValue(3_000_000);
    assertThat(federation.parts().get(3).points()).hasValue(0);
    double deficits = federation.parts().get(1).points().orElseThrow();
    assertThat(federation.points().orElseThrow())
        .isEqualTo(Math.round((10 + deficits + 10 + 0) / 4 * 10) / 10.0);
  }

  @Test
  void every_figure_recomputes_to_what_is_shown() {
    for (List<Scored> row : Appraisal.of(OPTIONS, Scoring.NONE).scores()) {
      for (Scored each : row) {
        each.parts().stream().filter(part -> part.value().isPresent()).forEach(part -> {
          Working working = part.figure().working(each.option(), OPTIONS.getFirst()).orElseThrow();
          assertThat(working.value()).as(working.label()).isCloseTo(part.value().orElseThrow(),
              within(1e-6));
          assertThat(working.recomputed()).isCloseTo(working.value(), within(1e-6));
        });
      }
    }
  }

  /// A federation takes 90 + 42 + 53 days, going on alone none; places and classes are the same.
  @Test
  void places_and_time_are_scored_from_the_engine() {
    Appraisal appraisal = Appraisal.of(OPTIONS, Scoring.NONE);
    List<Scored> places = appraisal.scores().get(Criteria.ALL.indexOf(Criteria.PLACES));
    List<Scored> time = appraisal.scores().get(Criteria.ALL.indexOf(Criteria.DELIVERY));
    assertThat(places).extracting(Scored::points).containsExactly(OptionalDouble.of(5),
        OptionalDouble.of(5));
    assertThat(time.getLast().parts().getFirst().value()).hasValue(185);
    assertThat(time).extracting(Scored::points).containsExactly(OptionalDouble.of(10),
        OptionalDouble.of(0));
  }

  @Test
  void what_nobody_has_scored_leaves_a_range_and_is_named() {
    Scoring some = BY_HAND
        .with(new Score("standards", "Federation", OptionalInt.empty(), "Ask the adviser"));
    Total total = Appraisal.of(OPTIONS, some).ranking().totals().getLast();
    assertThat(total.missing()).containsExactly(Criteria.STANDARDS);
    assertThat(total.low()).isCloseTo(62.9 - 9, within(1e-9));
    assertThat(total.high()).isCloseTo(62.9 + 6, within(1e-9));
    Ranking ranking = Appraisal.of(OPTIONS, some).ranking();
    assertThat(ranking.highest()).isEmpty();
    assertThat(ranking.words())
        .startsWith("Which option scores highest under these weights cannot be said yet")
        .endsWith("\u201cFederation\u201d has 1 criterion not scored yet.");
  }

  @Test
  void an_option_far_ahead_is_so_however_the_rest_is_scored() {
    Board board = Options.board(new double[]{8, -1, 8, 8, 8, 8, 8, 8, 8},
        new double[]{1, 1, 1, 1, 1, 1, 1, 1, 1});
    Ranking ranking = board.ranked(Weights.of(Scoring.NONE));
    assertThat(ranking.highest()).contains("A");
    assertThat(ranking.words()).contains("however the rest is scored",
        "\u201cA\u201d between 68 and 83 of 100");
  }

  @Test
  void options_with_the_same_points_are_level() {
    Board board = Options.board(new double[]{5, 5, 5, 5, 5, 5, 5, 5, 5},
        new double[]{5, 5, 5, 5, 5, 5, 5, 5, 5});
    assertThat(board.ranked(Weights.equal()).words()).isEqualTo("\u201cA\u201d and \u201cB\u201d"
        + " score the same under these weights: \u201cA\u201d 50 of 100, \u201cB\u201d 50 of 100.");
    assertThat(Swing.smallest(board, Weights.equal())).isEmpty();
  }

  @Test
  void an_option_that_does_not_pass_its_gate_is_not_ranked() {
    Appraisal closed = Appraisal.of(OPTIONS,
        BY_HAND.with(new Gate("Federation", false, "The diocese refused")));
    assertThat(closed.ranking().totals()).extracting(Total::option).containsExactly("Alone");
    assertThat(closed.gates().getLast().why()).contains("The diocese refused");
    assertThat(closed.ranking().words()).startsWith("Only \u201cAlone\u201d passes its gates");
    Appraisal open = Appraisal.of(OPTIONS, BY_HAND);
    assertThat(open.gates().getLast().state()).as("no faith is known")
        .isEqualTo(Gated.State.TO_JUDGE);
    assertThat(open.ranking().totals()).hasSize(2);
  }

  @Test
  void a_typed_score_goes_before_the_figures_and_a_reset_brings_them_back() {
    Scoring typed = Scoring.NONE.with(new Score("finance", "Alone", OptionalInt.of(9), "Audited"));
    assertThat(Appraisal.of(OPTIONS, typed).scores().getFirst().getFirst().points()).hasValue(9);
    Scoring reset = typed.with(new Score("finance", "Alone", OptionalInt.empty(), ""));
    assertThat(reset).isEqualTo(Scoring.NONE);
  }

  @Test
  void a_weight_put_back_to_its_default_is_not_kept() {
    assertThat(Scoring.NONE.with(new Weight("finance", 40)).with(new Weight("finance", 25)))
        .isEqualTo(Scoring.NONE);
  }
}
