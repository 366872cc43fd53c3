package viability.model.projection.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// The contents page of parts, and how they are made to fit the lines they are parts of.
public final class Parts {

  /// Makes the parts of one rule for a school: none where the rule does not apply.
  @FunctionalInterface
  public interface Maker {
    Loaded<List<Part>> of(Ground ground);
  }

  /// Every rule that makes parts.
  public static final List<Maker> ALL = List.of(BudgetShare::parts, ClassTeachers::parts,
      TimetableTeachers::parts, ClassAssistants::parts, ListedPosts::parts, Redundancies::parts,
      SupportForPlans::parts, HighNeedsPlaces::parts, PupilPremium::parts, InfantMeals::parts,
      SportPremium::parts, PayAwardGrant::parts, OneOffChanges::parts);

  private Parts() {}

  /// All parts of a school's lines. Parts that would come to more than their line in the base year
  /// are scaled down to it, and a finding says so; a part that begins later is left as it is. What
  /// moves between a line and the budget share is never scaled, so that it is counted once; the
  /// other parts of that line share what it leaves. The budget share alone may be exceeded, since
  /// what its formula does not explain may be negative.
  public static Loaded<List<Part>> of(Ground ground) {
    List<Part> made = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Maker maker : ALL) {
      Loaded<List<Part>> parts = maker.of(ground);
      made.addAll(parts.value());
      findings.addAll(parts.findings());
    }
    Map<FinanceCode, Double> scales = scales(ground, made, findings);
    List<Part> fitted = made.stream().map(part -> fitted(part, scales)).toList();
    return new Loaded<>(fitted, findings);
  }

  private static Part fitted(Part part, Map<FinanceCode, Double> scales) {
    double scale = scales.getOrDefault(part.code(), 1.0);
    return scale == 1 || isFixed(part) || part.pence(0)[0] == 0
        ? part
        : new ScaledPart(part, scale);
  }

  /// Whether a part belongs to the working out of the budget share.
  private static boolean isFixed(Part part) {
    return part instanceof ShareLine;
  }

  private static Map<FinanceCode, Double> scales(Ground ground, List<Part> parts,
      List<Finding> findings) {
    Map<FinanceCode, Double> fixed = new EnumMap<>(FinanceCode.class);
    Map<FinanceCode, Double> sums = new EnumMap<>(FinanceCode.class);
    parts.forEach(
        part -> (isFixed(part) ? fixed : sums).merge(part.code(), part.pence(0)[0], Double::sum));
    Map<FinanceCode, Double> scales = new EnumMap<>(FinanceCode.class);
    sums.forEach((code, sum) -> {
      double line = Math.max(0, (double) ground.budget().amount(code).pence());
      double left = Math.max(0, line - fixed.getOrDefault(code, 0.0));
      if (code != FinanceCode.I01 && sum > left) {
        scales.put(code, left / sum);
        if (line > 0) {
          findings.add(tooMuch(ground, code, parts));
        }
      }
    });
    return scales;
  }

  private static Finding tooMuch(Ground ground, FinanceCode code, List<Part> parts) {
    List<String> names = parts.stream().filter(part -> part.code() == code && part.pence(0)[0] != 0)
        .map(part -> "\u201c" + part.words() + "\u201d").toList();
    return Finding.doubt(Place.TYPED,
        ground.school().name() + ": " + String.join(" and ", names)
            + (names.size() == 1 ? " comes" : " come") + " to more than all of " + code.code() + " "
            + code.title() + " in " + ground.span().base()
            + ", so the whole line is taken to move that way.",
        "Lower what is assumed for this school, or check the line.");
  }
}
