package viability.model.arrangement.evidence;

import java.util.List;
import java.util.Map;

/// The contents page of what happened where others did it, by kind of arrangement.
public final class Cases {

  private static final String AMALGAMATION = "amalgamation";

  private static final Map<String, List<Evidence>> ALL = Map.of("federation", FederationCases.ALL,
      "shared-head", FederationCases.SHARED_HEADS, "joint-committee", FederationCases.LOOSE,
      "informal-collaboration", FederationCases.LOOSE, AMALGAMATION, MergerCases.ALL, "closure",
      ClosureCases.ALL, "smaller-intake", ClosureCases.INTAKES, "mixed-age", ClosureCases.MIXED,
      "academy-trust", TrustCases.ALL, "dissolution", TrustCases.PARTINGS);

  private Cases() {}

  /// What is known for a kind, by its name; none where nothing was found.
  public static List<Evidence> of(String kind) {
    return ALL.getOrDefault(kind, List.of());
  }
}
