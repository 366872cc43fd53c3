package viability.model.school;

/// A need or circumstance of pupils that formula funding counts, as a share of the roll.
public enum Need {
  FSM("free school meals now"), FSM6("free school meals in the last six years"), IDACI_A(
      "IDACI band A"), IDACI_B("IDACI band B"), IDACI_C("IDACI band C"), IDACI_D(
          "IDACI band D"), IDACI_E("IDACI band E"), IDACI_F("IDACI band F"), LPA(
              "low prior attainment"), EAL("English as an additional language"), MOBILITY(
                  "joined part-way through"), EHCP("education, health and care plan");

  private final String words;

  Need(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
