package viability.model.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.projection.part.Ground;
import viability.model.projection.path.Drivers;
import viability.model.projection.path.Span;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.spending.Driver;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// What a projection had to assume about one school, said so that it can be put right.
final class Doubts {

  private Doubts() {}

  static List<Finding> of(Ground ground, Ledger ledger) {
    School school = ground.school();
    Budget budget = ground.budget();
    Drivers drivers = ground.drivers();
    List<Finding> findings = new ArrayList<>(school.doubt(budget).stream().toList());
    if (budget.reserve().isEmpty()) {
      findings
          .add(Finding.stop(
              place(budget), school.name() + ": no opening or closing balance in its "
                  + budget.year() + " figures, so its reserve is not known.",
              "Add line OB01, or B01 and B02."));
    }
    zeroDrivers(school, ledger, findings);
    if (ledger.groups().stream().anyMatch(group -> group.driver() == Driver.EHCP)) {
      drivers.ehcp().share().finding().ifPresent(findings::add);
    }
    belowZero(school, drivers.span(), ledger, findings);
    return findings;
  }

  private static Place place(Budget budget) {
    Figure share = budget.lines().get(FinanceCode.I01);
    return share != null
        ? share.place()
        : budget.lines().values().stream().findFirst()
            .map(figure -> new Place(figure.place().file(), figure.place().sheet(), ""))
            .orElse(Place.TYPED);
  }

  private static void zeroDrivers(School school, Ledger ledger, List<Finding> findings) {
    for (Driver driver : Driver.values()) {
      boolean used = ledger.groups().stream()
          .anyMatch(g -> g.driver() == driver && g.basePence() != 0);
      if (used && ledger.quantity(driver, 0)[0] == 0 && driver != Driver.FIXED) {
        findings.add(Finding.doubt(Place.TYPED,
            school.name() + ": lines that follow " + driver.words()
                + " are held, because there are none in the base year.",
            "Add the roll of the base year."));
      }
    }
  }

  /// Lines that effects take below zero: a saving larger than what is spent.
  private static void belowZero(School school, Span span, Ledger ledger, List<Finding> findings) {
    Set<FinanceCode> said = EnumSet.noneOf(FinanceCode.class);
    for (int year = 1; year < span.years(); year++) {
      Map<FinanceCode, double[]> unchanged = ledger.unchanged(year);
      for (var line : ledger.lines(year).entrySet()) {
        double before = unchanged.getOrDefault(line.getKey(), new double[1])[0];
        if (line.getValue()[0] < 0 && before >= 0 && said.add(line.getKey())) {
          findings.add(Finding.doubt(Place.TYPED,
              school.name() + ": changes take " + line.getKey().code() + " " + line.getKey().title()
                  + " below zero in " + span.at(year) + ".",
              "Lower the saving, or put it on the line it belongs to."));
        }
      }
    }
  }
}
