package viability.model.arrangement;

import java.util.List;

/// A question an arrangement asks, which makes its form on screen and its answers in commands.
///
/// `id` is what the answer goes by; `usual` is the answer taken where none is given; `choices` are
/// those of a question with named answers.
public record Ask(String id, String words, Answer answer, String usual, List<Choice> choices) {

  /// One of the named answers, as it goes and as it is read.
  public record Choice(String id, String words) {}

  /// What kind of answer is wanted. An answer for each school is `900001=…; 900002=…`, schools
  /// without one left out.
  public enum Answer {
    /// `yes` or `no`.
    YES_NO,
    /// A day, `2027-09-01`; empty for none.
    DATE,
    /// One of the arrangement's schools, by URN or name; empty for none.
    SCHOOL,
    /// Some of the arrangement's schools, divided by `;`; empty for none.
    SCHOOLS,
    /// Some of the plan's schools, divided by `;`; empty for none.
    SCHOOLS_OF_PLAN,
    /// Pounds; empty for the usual amount where there is one.
    POUNDS,
    /// A number; empty for none.
    NUMBER,
    /// A share of one: `0.1` for 10%; empty for none.
    PER_CENT,
    /// How costs are shared: one of the choices.
    KEY,
    /// One of the choices.
    CHOICE,
    /// A day for each school.
    DATES,
    /// A number for each school.
    NUMBERS,
    /// Names of the plan's arrangements, divided by `;`.
    ARRANGEMENTS,
    /// Effects typed one a line, as [TypedEffect#text()] writes them.
    EFFECTS
  }

  public Ask {
    choices = List.copyOf(choices);
  }

  /// A question whose answers are not a list of names.
  public Ask(String id, String words, Answer answer, String usual) {
    this(id, words, answer, usual, answer == Answer.KEY ? ShareKey.CHOICES : List.of());
  }

  /// A question with named answers, the first of them usual.
  static Ask choice(String id, String words, Choice... choices) {
    return new Ask(id, words, Answer.CHOICE, choices[0].id(), List.of(choices));
  }

  static Ask yesNo(String id, String words, boolean usual) {
    return new Ask(id, words, Answer.YES_NO, usual ? "yes" : "no");
  }

  static Ask date(String id, String words) {
    return new Ask(id, words, Answer.DATE, "");
  }
}
