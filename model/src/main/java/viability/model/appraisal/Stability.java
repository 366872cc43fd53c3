package viability.model.appraisal;

import java.util.List;
import java.util.Optional;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// How the ranking stands up to other weights: all equal, half of them on money, half on community,
/// and the smallest change of one weight that matters.
public record Stability(List<View> views, Optional<Swing> swing, Ranking yours) {

  /// That a heavy view puts half of all weight on one criterion is ours.
  public static final Source HEAVY = new Source(Mark.MEMORY, "", "2026");

  /// The ranking under other weights: what they are called, and how they are made.
  public record View(String name, String rule, Weights weights, Ranking ranking) {}

  public Stability {
    views = List.copyOf(views);
  }

  static Stability of(Board board, Weights yours) {
    return new Stability(
        List.of(view(board, "Your weights", "As the sliders stand.", yours),
            view(board, "Equal weights", "Every criterion counts the same.", Weights.equal()),
            view(board, "Weight on money",
                "Half of all weight on \u201c" + Criteria.FINANCE.title()
                    + "\u201d, the rest in your proportions.",
                yours.halfOn(Criteria.FINANCE)),
            view(board, "Weight on community",
                "Half of all weight on \u201c" + Criteria.COMMUNITY.title()
                    + "\u201d, the rest in your proportions.",
                yours.halfOn(Criteria.COMMUNITY))),
        Swing.smallest(board, yours), board.ranked(yours));
  }

  private static View view(Board board, String name, String rule, Weights weights) {
    return new View(name, rule, weights, board.ranked(weights));
  }

  /// The smallest change that matters, in words.
  public String words() {
    if (yours.highest().isEmpty()) {
      return yours.totals().size() < 2
          ? ""
          : "How far weights would have to move can be said once one option is ahead.";
    }
    boolean complete = yours.totals().stream().allMatch(Total::isComplete);
    return swing.map(found -> words(found, complete)).orElse(complete
        ? "No change of a single weight, from 0 to 100, puts another option level."
        : "No change of a single weight, from 0 to 100, could put another option level, however the"
            + " rest is scored.");
  }

  private static String words(Swing swing, boolean complete) {
    return "The smallest change of a single weight that matters: with \u201c"
        + swing.criterion().title() + "\u201d at " + number(swing.to()) + " instead of "
        + number(swing.from()) + ", " + Ranking.quoted(swing.next())
        + (complete ? " is level with " : " could be level with ") + Ranking.quoted(swing.ahead())
        + "; " + (swing.to() > swing.from() ? "above" : "below") + " that it "
        + (complete ? "scores higher." : "could score higher.");
  }

  private static String number(double weight) {
    return Math.abs(weight - Math.rint(weight)) < 0.05
        ? String.valueOf(Math.round(weight))
        : String.format(java.util.Locale.ROOT, "%.1f", weight);
  }
}
