package viability.model.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import viability.model.appraisal.Scoring;
import viability.model.projection.basis.Basis;

/// Brings a plan saved by an earlier version of the program to the form of this one.
///
/// Version 1 had nothing laid down beyond assumptions, and no post on a pay scale; up to version 2
/// there were no typed funding rates. What came with version 4 may be left out of it too: nothing
/// was laid down then.
final class EarlierVersions {

  private EarlierVersions() {}

  /// The document with what its version lacks; unchanged where it holds no plan.
  static JsonNode present(JsonNode document, JsonMapper mapper) {
    if (document instanceof ObjectNode whole && whole.get("plan") instanceof ObjectNode plan) {
      whole.put("version", PlanFile.VERSION);
      if (!plan.has("basis")) {
        plan.set("basis", mapper.valueToTree(Basis.NONE));
      }
      if (plan.get("basis") instanceof ObjectNode basis && !basis.has("rates")) {
        basis.putArray("rates");
      }
      if (!plan.has("appraisal")) {
        plan.set("appraisal", mapper.valueToTree(Scoring.NONE));
      }
      plan.path("schools").forEach(EarlierVersions::posts);
    }
    return document;
  }

  private static void posts(JsonNode school) {
    for (JsonNode post : school.path("posts")) {
      if (post instanceof ObjectNode fields && !fields.has("point")) {
        fields.putNull("point");
      }
    }
  }
}
