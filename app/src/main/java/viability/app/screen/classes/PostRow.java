package viability.app.screen.classes;

import java.util.Optional;
import viability.app.look.Format;
import viability.model.school.Post;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// A post and its place in the school's list, as the table shows it, and how its cost was
/// worked out.
record PostRow(int place, Post post, Working why) {

  /// `worked` is what the engine makes of the post; without it the cost as typed stands.
  static PostRow of(int place, Post post, Optional<Working> worked) {
    return new PostRow(place, post,
        worked.orElseGet(() -> Working.given(post.role().words() + ", a year at base-year pay",
            (double) post.yearlyCost().pence(), Unit.PENCE, post.source())));
  }

  String fte() {
    return new java.math.BigDecimal(String.valueOf(post.fte())).stripTrailingZeros()
        .toPlainString();
  }

  String cost() {
    return Format.pounds(Pence.money(why.value()));
  }

  /// The day it falls vacant; empty where that is not known.
  String vacant() {
    return post.vacantFrom().map(Format::day).orElse("");
  }
}
