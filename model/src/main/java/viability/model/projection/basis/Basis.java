package viability.model.projection.basis;

import java.util.List;
import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.LineRule;
import viability.model.spending.LineRules;

/// What the plan's owner has laid down for every case of the plan: the lines that move in another
/// way than usual, one-off changes on their dates, and how rolls are projected.
public record Basis(List<LineChoice> lines, List<OneOffChange> oneOffs, RollChoice rolls) {

  /// Nothing laid down: every line by its usual rule.
  public static final Basis NONE = new Basis(List.of(), List.of(), RollChoice.DEFAULT);

  public Basis {
    lines = List.copyOf(lines);
    oneOffs = List.copyOf(oneOffs);
  }

  /// How a line of a school moves: as chosen for the school, else as chosen for every school, else
  /// by its usual rule.
  public LineRule rule(SchoolId school, FinanceCode code) {
    return chosen(code, Optional.of(school)).or(() -> chosen(code, Optional.empty()))
        .orElseGet(() -> LineRules.of(code));
  }

  private Optional<LineRule> chosen(FinanceCode code, Optional<SchoolId> school) {
    return lines.stream().filter(line -> line.code() == code && line.school().equals(school))
        .findFirst().map(line -> new LineRule(code, line.driver(), line.index()));
  }

  public Basis withLines(List<LineChoice> given) {
    return new Basis(given, oneOffs, rolls);
  }

  public Basis withOneOffs(List<OneOffChange> given) {
    return new Basis(lines, given, rolls);
  }

  public Basis withRolls(RollChoice given) {
    return new Basis(lines, oneOffs, given);
  }
}
