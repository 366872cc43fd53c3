package viability.model.arrangement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.units.Money;

/// An effect that a user typed: an amount on a line of a school, every year in cash or once, from a
/// day and perhaps to one. Positive raises the line.
public record TypedEffect(SchoolId school, FinanceCode line, Money amount, boolean once,
    LocalDate from, Optional<LocalDate> to, String words) {

  private static final int FIELDS = 7;

  Effect effect(int number) {
    Terms terms = Terms.of("typed-" + number, school, Cause.OWN_ACTIONS, from, words).until(to);
    return once
        ? new OneOff(terms, line, amount, List.of())
        : new LineChange(terms, line, amount, Index.NONE, List.of());
  }

  /// As an answer has it: `900001 | E01 | -20000 | yearly | 2027-09-01 | | Fewer cover days`.
  public String text() {
    return String.join(" | ", school.value(), line.code(), amount.toString(),
        once ? "once" : "yearly", from.toString(), Answers.text(to), words);
  }

  /// The effects of an answer, one a line.
  static List<TypedEffect> all(Answers answers) {
    List<TypedEffect> all = new ArrayList<>();
    answers.text("effects").lines().filter(line -> !line.isBlank())
        .forEach(line -> all.add(read(answers, line)));
    return all;
  }

  private static TypedEffect read(Answers answers, String text) {
    String[] fields = text.split("\\|", FIELDS);
    if (fields.length < FIELDS) {
      throw wrong(answers);
    }
    for (int i = 0; i < FIELDS; i++) {
      fields[i] = fields[i].strip();
    }
    SchoolId school = new SchoolId(fields[0]);
    Optional<FinanceCode> line = FinanceCode.startOf(fields[1])
        .filter(code -> code.code().equalsIgnoreCase(fields[1]))
        .filter(code -> code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING);
    boolean once = fields[3].equals("once");
    if (!answers.schools().contains(school) || line.isEmpty()
        || !(once || fields[3].equals("yearly"))) {
      throw wrong(answers);
    }
    try {
      return new TypedEffect(school, line.get(), Money.of(fields[2]), once,
          LocalDate.parse(fields[4]),
          fields[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[5])),
          fields[6]);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException(wrong(answers).getMessage(), e);
    }
  }

  private static IllegalArgumentException wrong(Answers answers) {
    return answers.wrong("effects",
        "lines such as 900001 | E01 | -20000 | yearly | 2027-09-01 | | What it is");
  }
}
