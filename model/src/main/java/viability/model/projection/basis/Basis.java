package viability.model.projection.basis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.funding.RateChange;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.LineRule;
import viability.model.spending.LineRules;

/// What the plan's owner has laid down for every case of the plan: the lines that move in another
/// way than usual, one-off changes on their dates, how rolls are projected, and funding rates typed
/// in place of those that come with the program or where there are none.
public record Basis(List<LineChoice> lines, List<OneOffChange> oneOffs, RollChoice rolls,
    List<RateChange> rates) {

  /// Nothing laid down: every line by its usual rule.
  public static final Basis NONE = new Basis(List.of(), List.of(), RollChoice.DEFAULT, List.of());

  public Basis {
    lines = List.copyOf(lines);
    oneOffs = List.copyOf(oneOffs);
    rates = List.copyOf(rates);
  }

  /// How a line of a school moves: as chosen for the school, else as chosen for every school, else
  /// by its usual rule.
  public LineRule rule(SchoolId school, FinanceCode code) {
    return choice(school, code).map(line -> new LineRule(code, line.driver(), line.index()))
        .orElseGet(() -> LineRules.of(code));
  }

  /// What was chosen of a line of a school, for the school or else for every school; empty where it
  /// moves by its usual rule.
  public Optional<LineChoice> choice(SchoolId school, FinanceCode code) {
    return chosen(code, Optional.of(school)).or(() -> chosen(code, Optional.empty()));
  }

  /// Who chose how a line of a school moves, as a sentence after its rule; empty where nobody did.
  public String said(SchoolId school, FinanceCode code) {
    return choice(school, code).map(line -> line.school().isPresent()
        ? " Chosen in this plan for this school."
        : " Chosen in this plan for all schools.").orElse("");
  }

  /// The same with a line chosen, in place of what was chosen before for the same school or
  /// for all.
  public Basis withChoice(LineChoice choice) {
    return withLines(
        Stream.concat(without(choice.school(), choice.code()), Stream.of(choice)).toList());
  }

  /// The same with nothing chosen of a line for a school or, where none is named, for all.
  public Basis withoutChoice(Optional<SchoolId> school, FinanceCode code) {
    return withLines(without(school, code).toList());
  }

  private Stream<LineChoice> without(Optional<SchoolId> school, FinanceCode code) {
    return lines.stream().filter(line -> line.code() != code || !line.school().equals(school));
  }

  private Optional<LineChoice> chosen(FinanceCode code, Optional<SchoolId> school) {
    return lines.stream().filter(line -> line.code() == code && line.school().equals(school))
        .findFirst();
  }

  public Basis withLines(List<LineChoice> given) {
    return new Basis(given, oneOffs, rolls, rates);
  }

  public Basis withOneOffs(List<OneOffChange> given) {
    return new Basis(lines, given, rolls, rates);
  }

  public Basis withRolls(RollChoice given) {
    return new Basis(lines, oneOffs, given, rates);
  }

  public Basis withRates(List<RateChange> given) {
    return new Basis(lines, oneOffs, rolls, given);
  }
}
