package viability.app.screen.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Desk;
import viability.app.desk.TestDesk;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.plan.Plan;
import viability.model.projection.Projector;
import viability.model.scenario.ReadyMade;
import viability.model.school.SchoolId;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;

/// Two made-up schools under four arrangements, the first two as a plan would begin.
public final class Examples {

  public static final LocalDate STARTS = LocalDate.of(2027, 9, 1);
  public static final List<SchoolId> BOTH = List.of(TestDesk.ELMFIELD, TestDesk.NORTHGATE);
  public static final Arrangement ALONE = new Alone("Alone, no change", BOTH, STARTS, false);
  public static final Arrangement FEDERATION = new Federation("Federation", BOTH, STARTS,
      Optional.of(new SharedHead(Optional.of(TestDesk.ELMFIELD), Optional.of(STARTS))),
      Optional.of(new SharedManager(Optional.of(TestDesk.ELMFIELD), Optional.of(STARTS))),
      Optional.of(new JointContracts(Optional.empty())), true, ShareKey.EQUAL);
  public static final Arrangement MIXED = new Alone("Alone, own actions", BOTH, STARTS, true);
  public static final Arrangement NOTHING_SHARED = Federation.nothingShared("Nothing shared", BOTH,
      STARTS);

  public static final Plan PLAN = TestDesk.PLAN
      .withArrangements(List.of(ALONE, FEDERATION, MIXED, NOTHING_SHARED))
      .withScenarios(ReadyMade.on(TestDesk.PLAN.footing()));

  private Examples() {}

  public static Projector projector() {
    return new Projector(new RatesFiles().read(), new ScaleFiles().read());
  }

  /// A desk with the plan open.
  public static Desk desk(Path folder) {
    Desk desk = new TestDesk().desk(folder);
    desk.open(PLAN, Optional.empty());
    return desk;
  }
}
