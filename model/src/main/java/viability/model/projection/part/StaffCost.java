package viability.model.projection.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.school.Post;
import viability.model.spending.Index;
import viability.model.trace.Mark;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What one full-time teacher or assistant costs in each year: as typed, else the average of the
/// posts listed, else the catalogue's figure; typed and catalogue figures follow pay.
record StaffCost(Ground ground, Assumption assumption, Index index, List<PostCost> listed) {

  static StaffCost of(Ground ground, Post.Role role, Assumption assumption, Index index) {
    boolean typed = ground.assumed()
        .source(assumption, Optional.of(ground.school().id()), ground.span().base().start())
        .filter(source -> source.mark() == Mark.TYPED).isPresent();
    return new StaffCost(ground, assumption, index, typed ? List.of() : listed(ground, role));
  }

  /// The listed posts of a role that can be costed.
  static List<PostCost> listed(Ground ground, Post.Role role) {
    return PostCost.all(ground).filter(cost -> cost.post().role() == role).toList();
  }

  static double fte(List<PostCost> listed) {
    return listed.stream().mapToDouble(cost -> cost.post().fte()).sum();
  }

  /// The cost in a year, one number a future, in whole pence.
  double[] pence(int year) {
    double[] pence = new double[ground.prices().of(index, year).length];
    if (listed.isEmpty()) {
      double[] price = ground.prices().of(index, year);
      double base = ground.assumed(assumption) * 100;
      Arrays.setAll(pence, lane -> Pence.round(base * price[lane]));
      return pence;
    }
    for (PostCost cost : listed) {
      double[] each = cost.pence(year);
      for (int lane = 0; lane < pence.length; lane++) {
        pence[lane] += each[lane];
      }
    }
    double fte = fte(listed);
    Arrays.setAll(pence, lane -> Pence.round(pence[lane] / fte));
    return pence;
  }

  Working explain(int year) {
    String words = assumption.title() + ", " + ground.span().at(year);
    if (listed.isEmpty()) {
      return Working.product(words, "A year's cost × " + index.words() + ".",
          List.of(ground.input(assumption, Unit.PENCE), ground.price(index, year)));
    }
    List<Working> inputs = new ArrayList<>(
        listed.stream().map(cost -> cost.explain(year)).toList());
    inputs.add(Ground.derived("Full-time posts listed", fte(listed), Unit.FACTOR));
    return Working.stated(words, pence(year)[0], Unit.PENCE,
        "The posts listed added up and divided by how many they are.", inputs);
  }
}
