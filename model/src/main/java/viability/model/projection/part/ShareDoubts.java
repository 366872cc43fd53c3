package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viability.model.assumption.FundingInputs;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;

/// What a budget share had to take as it is, said with its likely cause so that it can be
/// put right.
record ShareDoubts(Ground ground, ShareRates rates, JoiningGrants grants,
    LocalAdjustment adjustment, ShareProtection protection) {

  /// Beyond this part of the share, what the formula does not explain is doubtful.
  private static final double UNEXPLAINED = 0.1;

  static Finding noShare(Ground ground) {
    return Finding.stop(place(ground.budget()), ground.school().name()
        + " has no budget share, line I01, in " + ground.budget().year() + ".",
        "Add the line; funding by formula starts from it.");
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    double imported = adjustment.imported(0);
    if (imported <= 0) {
      return List.of(noShare(ground));
    }
    if (Math.abs(adjustment.of(0)[0]) > UNEXPLAINED * imported) {
      findings.add(unexplained(imported));
    }
    if (rates.units().byFormula() && rates.formula(0).minimum().isPresent()
        && protection.isBelowMinimum()) {
      findings.add(Finding.doubt(place(ground.budget()),
          name() + ": its budget share is below the minimum for each pupil of "
              + rates.formula(0).ratesOf() + ", so no minimum is applied.",
          "Check the budget share and the roll that funds it."));
    }
    joining(findings);
    notUsed(findings);
    return findings;
  }

  private Finding unexplained(double imported) {
    List<String> causes = causes();
    return Finding.doubt(place(ground.budget()),
        name() + ": the formula comes to "
            + Math.round(100 * (imported - adjustment.of(0)[0]) / imported)
            + "% of its budget share; the rest, " + pounds(adjustment.of(0)[0])
            + ", follows its pupils." + String.join("", causes),
        causes.isEmpty()
            ? "Compare the factors with the council's funding statement."
            : "Type what its council's funding statement says of these.");
  }

  /// What may be behind it, the likeliest first.
  private List<String> causes() {
    List<String> causes = new ArrayList<>();
    if (!rates.units().byFormula()) {
      causes.add(" It is paid by places, which are not typed.");
      return causes;
    }
    List<Need> unknown = rates.formula(0).unknown();
    if (!unknown.isEmpty()) {
      causes.add(" Not known for its pupils: "
          + unknown.stream().map(Need::words).collect(Collectors.joining(", ")) + ".");
    }
    if (nursery() > 0 && ground.typed(FundingInputs.NURSERY_HOURS, 0).isEmpty()
        && ground.typed(FundingInputs.EARLY_YEARS, 0).isEmpty()) {
      causes.add(" It may hold early years money for " + Math.round(nursery())
          + " nursery pupils, whose hours are not typed.");
    }
    if (ground.typed(FundingInputs.LUMP_SUM, 0).isEmpty()) {
      causes.add(" The area cost adjustment of " + rates.areaCost().value()
          + " is not the school's own: its lump sum is not typed.");
    }
    return causes;
  }

  private double nursery() {
    double[][] roll = ground.pupils().roll(ground.span().base().fundedBy());
    return roll[YearGroup.N1.index()][0] + roll[YearGroup.N2.index()][0];
  }

  private void joining(List<Finding> findings) {
    if (!grants.anyJoin() || grants.isTyped()) {
      return;
    }
    String start = name() + ": in " + ground.span().at(1) + " these grants joined the formula: "
        + grants.names() + ". ";
    if (grants.total() > 0) {
      findings.add(Finding.doubt(Place.TYPED,
          start + "An estimate of what the base year holds of them, " + grants.words()
              + ", is counted in the budget share and no longer there.",
          "Type what they came to, as grants that join the formula."));
    } else if (ground.budget().amount(FinanceCode.I06).pence() > 0 || holdsEighteen()) {
      findings.add(Finding.note(Place.TYPED,
          start + "Nothing says what the base year holds of them, so they go on as grants.",
          "Type what they came to, as grants that join the formula."));
    }
  }

  private void notUsed(List<Finding> findings) {
    for (int year = 1; year < ground.span().years(); year++) {
      int at = year;
      adjustment.loaded(year).filter(budget -> !adjustment.isKnown(at))
          .ifPresent(budget -> findings.add(Finding.doubt(place(budget),
              name() + ": its own budget share of " + budget.year()
                  + " is not used, because the roll that funds it is not loaded.",
              "Add the roll of October " + budget.year().fundedBy().start() + ".")));
    }
  }

  private boolean holdsEighteen() {
    return ground.budget().lines().keySet().stream()
        .anyMatch(code -> code.whole() == FinanceCode.I18);
  }

  private String name() {
    return ground.school().name();
  }

  private static String pounds(double pence) {
    return "\u00a3" + new Money((long) pence);
  }

  private static Place place(Budget budget) {
    Figure share = budget.lines().get(FinanceCode.I01);
    return share != null
        ? share.place()
        : budget.lines().values().stream().findFirst()
            .map(figure -> new Place(figure.place().file(), figure.place().sheet(), ""))
            .orElse(Place.TYPED);
  }
}
