package viability.model.effect;

/// Why an effect happens, in the order in which a bridge switches causes on.
public enum Cause {
  OWN_ACTIONS("Own actions"), CLOSURE("School closed"), CLASSES(
      "Classes organised differently"), HEAD_SHARED(
          "Head post shared"), HEAD_OF_SCHOOL("Head of school uplift"), COVER_AND_TRAVEL(
              "Cover, travel"), OFFICE("Office and finance"), CONTRACTS(
                  "Contracts at renewal"), ONE_OFF("One-off costs"), ACTION_PLAN("Action plan");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
