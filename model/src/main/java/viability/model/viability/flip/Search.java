package viability.model.viability.flip;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/// Looks for the values at which a difference changes sign: steps apart first, then between two
/// neighbouring whole steps, then with a solver between those.
///
/// A change of sign and back within one stride of the scan is not seen.
final class Search {

  /// Under a pound both come to the same: figures move in pence, each line by itself.
  private static final long SAME = 100;
  private static final int MOST_TRIES = 200;
  private static final int ORDER = 5;

  private final Differences differences;
  private final int stride;
  private final boolean wholeOnly;
  private final double fine;

  /// Scans with at most so many strides of the same number of whole steps; the last may be shorter.
  Search(Differences differences, Question asked, int strides) {
    this.differences = differences;
    this.stride = Math.ceilDiv(differences.last(), strides);
    this.wholeOnly = switch (asked.assumption().unit()) {
      case PUPILS, DAYS, YEARS, COUNT -> true;
      case PER_CENT, POUNDS, FACTOR -> false;
    };
    this.fine = asked.assumption().step() * 1e-7;
  }

  /// The differences at evenly spread whole steps, both ends among them.
  List<Tried> scan() {
    int last = differences.last();
    List<Tried> tried = new ArrayList<>();
    for (int step = 0; step < last; step += stride) {
      tried.add(differences.at(step));
    }
    tried.add(differences.at(last));
    return tried;
  }

  /// The turns between scanned values, in rising order.
  List<Turn> turns(List<Tried> scanned) {
    List<Turn> turns = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < scanned.size(); i++) {
      if (scanned.get(i).sign() != 0) {
        if (before >= 0 && scanned.get(before).sign() != scanned.get(i).sign()) {
          turns.add(i - before > 1
              ? equal(scanned.get(before + 1))
              : between(step(before), scanned.get(before), step(i), scanned.get(i)));
        }
        before = i;
      }
    }
    return turns;
  }

  private int step(int scanned) {
    return Math.min(scanned * stride, differences.last());
  }

  /// The turn between two whole steps of opposite sign.
  private Turn between(int low, Tried lowest, int high, Tried highest) {
    int from = low;
    int to = high;
    Tried start = lowest;
    Tried end = highest;
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      Tried tried = differences.at(middle);
      if (tried.sign() == 0) {
        return equal(tried);
      }
      if (tried.sign() == start.sign()) {
        from = middle;
        start = tried;
      } else {
        to = middle;
        end = tried;
      }
    }
    return wholeOnly ? jump(start, end) : solved(start, end);
  }

  private Turn solved(Tried start, Tried end) {
    try {
      double root = new BracketingNthOrderBrentSolver(fine * 1e-3, fine, 0.5, ORDER).solve(
          MOST_TRIES, value -> (double) differences.at(value).difference().pence(), start.value(),
          end.value());
      Tried there = differences.at(root);
      return Math.abs(there.difference().pence()) < SAME ? equal(there) : jump(start, end);
    } catch (TooManyEvaluationsException e) {
      return jump(start, end);
    }
  }

  private static Turn equal(Tried at) {
    return Turn.equal(at.value(), at.difference());
  }

  private static Turn jump(Tried start, Tried end) {
    return new Turn(start.value(), end.value(), start.difference(), end.difference());
  }
}
