package viability.app;

import java.util.List;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.app.screen.actions.ActionsPage;
import viability.app.screen.appraisal.AppraisalPage;
import viability.app.screen.classes.ClassesPage;
import viability.app.screen.compare.ComparePage;
import viability.app.screen.money.MoneyPage;
import viability.app.screen.outlook.OutlookPage;
import viability.app.screen.pupils.PupilsPage;
import viability.app.screen.risk.RiskPage;
import viability.app.screen.scenarios.ScenariosPage;
import viability.app.screen.schools.SchoolsPage;
import viability.app.screen.start.StartPage;

/// The contents page of pages, in the order of the rail.
final class Pages {

  private Pages() {}

  static List<Page> all(Bench bench) {
    return List.of(new StartPage(bench), new SchoolsPage(bench), new PupilsPage(bench),
        new MoneyPage(bench), new ClassesPage(bench), new OutlookPage(bench),
        new ScenariosPage(bench), new ComparePage(bench), new RiskPage(bench),
        new AppraisalPage(bench), new ActionsPage(bench));
  }
}
