package viability.model.arrangement;

/// Things that councils and schools have learnt, as a reader is told them.
final class Cautions {

  static final String ONE_HEAD = "The schools share one head already, so becoming one saves no head and loses a lump sum:"
      + " on money it is worse unless classes, a site or capital make up for it.";

  private Cautions() {}
}
