package viability.model.arrangement;

import java.util.List;

/// The contents page of arrangements.
public final class Kinds {

  /// Every kind, in the order menus show them.
  public static final List<Kind> ALL = List.of(Alone.KIND, MixedAge.KIND, SmallerIntake.KIND,
      InformalCollaboration.KIND, JointCommittee.KIND, SharedHeadteacher.KIND, Federation.KIND,
      Amalgamation.KIND, CoLocation.KIND, Closure.KIND, AcademyTrust.KIND, AreaPartnership.KIND,
      OwnEffects.KIND, Combined.KIND, Dissolution.KIND);

  private Kinds() {}
}
