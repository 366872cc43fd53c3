package viability.model.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import viability.model.appraisal.Scoring;
import viability.model.projection.basis.Basis;
import viability.model.trace.Source;

/// Brings a plan saved by an earlier version of the program to the form of this one.
///
/// Version 1 had nothing laid down beyond assumptions, and no post on a pay scale; up to version 2
/// there were no typed funding rates. What came with version 4 may be left out of it too: nothing
/// was laid down then, it is not known what a scenario was written against, and an action starts as
/// planned with one amount for every year.
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
      if (!plan.has("experience")) {
        plan.putArray("experience");
      }
      plan.path("arrangements").forEach(EarlierArrangements::present);
      plan.path("schools").forEach(EarlierVersions::posts);
      plan.path("scenarios").forEach(each -> scenario(each, mapper));
      plan.path("actions").forEach(EarlierVersions::action);
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

  private static void scenario(JsonNode scenario, JsonMapper mapper) {
    if (scenario instanceof ObjectNode fields && !fields.has("differences")) {
      fields.set("source", mapper.valueToTree(Source.TYPED));
      JsonNode changes = fields.remove("changes");
      ArrayNode differences = fields.putArray("differences");
      if (changes instanceof ArrayNode earlier) {
        earlier.forEach(change -> {
          if (change instanceof ObjectNode difference) {
            difference.putObject("base");
          }
          differences.add(change);
        });
      }
      fields.putNull("signed");
    }
  }

  private static void action(JsonNode action) {
    if (action instanceof ObjectNode fields && !fields.has("amounts")) {
      fields.putArray("amounts");
      fields.putNull("planned");
    }
  }
}
