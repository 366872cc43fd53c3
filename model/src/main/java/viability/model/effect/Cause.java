package viability.model.effect;

/// Why an effect happens, in the order in which a bridge switches causes on.
public enum Cause {
  OWN_ACTIONS("Own actions"), CLOSURE("School closed"), PUPILS(
      "Pupils leaving, smaller intake"), CLASSES("Classes organised differently"), HEAD_SHARED(
          "Head post shared"), HEAD_OF_SCHOOL("Head of school uplift"), BACKFILL(
              "Posts backfilled"), COVER_AND_TRAVEL("Cover, travel"), OFFICE(
                  "Office and finance"), OTHER_POSTS("Other posts shared"), CONTRACTS(
                      "Contracts at renewal"), SITES(
                          "Buildings and sites"), LUMP_SUMS("Lump sums"), CHARGE(
                              "Central charge or fee"), ONE_OFF("One-off costs"), BALANCES(
                                  "Balances to the council"), ACTION_PLAN("Action plan");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
