package viability.app.screen.classes;

import viability.app.look.Format;
import viability.model.school.Post;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// A post and its place in the school's list, as the table shows it.
record PostRow(int place, Post post) {

  String fte() {
    return new java.math.BigDecimal(String.valueOf(post.fte())).stripTrailingZeros()
        .toPlainString();
  }

  String cost() {
    return Format.pounds(post.yearlyCost());
  }

  /// The day it falls vacant; empty where that is not known.
  String vacant() {
    return post.vacantFrom().map(Format::day).orElse("");
  }

  /// How its cost was worked out.
  Working why() {
    return Working.given(post.role().words() + ", a year at base-year pay",
        (double) post.yearlyCost().pence(), Unit.PENCE, post.source());
  }
}
