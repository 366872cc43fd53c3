package viability.model.appraisal.principle;

/// How an option stands to a principle, and why, in words.
public record Tested(Outcome outcome, String why) {

  /// Always shown with its word.
  public enum Outcome {
    PASSES("Passes"), DOES_NOT("Does not pass"), TO_JUDGE("To be judged");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  static Tested passes(String why) {
    return new Tested(Outcome.PASSES, why);
  }

  static Tested doesNot(String why) {
    return new Tested(Outcome.DOES_NOT, why);
  }

  static Tested toJudge(String why) {
    return new Tested(Outcome.TO_JUDGE, why);
  }
}
