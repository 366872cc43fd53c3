package viability.app.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart that would cover each other, each as little as can be.
final class Spread {
  private Spread() {}

  /// The tops of labels of these heights, as near as can be to the tops wanted, none over another
  /// and all between `low` and `high` where there is room. Order down the page is kept.
  static double[] apart(double[] wanted, double[] heights, double low, double high) {
    var placed = new ArrayDeque<Block>();
    IntStream.range(0, wanted.length).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> wanted[i] + heights[i] / 2))
        .forEach(i -> {
          var block = new Block(List.of(i), wanted[i], heights[i]).within(low, high);
          while (!placed.isEmpty() && placed.getLast().bottom() > block.top()) {
            block = placed.removeLast().joined(block, wanted, heights).within(low, high);
          }
          placed.addLast(block);
        });
    var tops = new double[wanted.length];
    placed.forEach(block -> block.give(tops, heights));
    return tops;
  }

  /// Labels that touch, from the top down.
  private record Block(List<Integer> labels, double top, double height) {

    double bottom() {
      return top + height;
    }

    Block within(double low, double high) {
      return new Block(labels, Math.max(low, Math.min(top, high - height)), height);
    }

    /// Both blocks as one, where the mean move of its labels is least.
    Block joined(Block below, double[] wanted, double[] heights) {
      var all = new ArrayList<>(labels);
      all.addAll(below.labels);
      double offset = 0;
      double sum = 0;
      for (int i : all) {
        sum += wanted[i] - offset;
        offset += heights[i];
      }
      return new Block(all, sum / all.size(), offset);
    }

    void give(double[] tops, double[] heights) {
      double next = top;
      for (int i : labels) {
        tops[i] = next;
        next += heights[i];
      }
    }
  }
}
