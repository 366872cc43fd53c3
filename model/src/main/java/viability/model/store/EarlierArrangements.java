package viability.model.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings an arrangement saved by an earlier version to the form of this one.
///
/// Up to version 3 a school alone had no intake or posts of its own, and a federation had what it
/// shares among its own fields: a head for a time, a business manager, contracts that all came up
/// for renewal on one date.
final class EarlierArrangements {

  private EarlierArrangements() {}

  static void present(JsonNode arrangement) {
    if (arrangement instanceof ObjectNode fields) {
      switch (fields.path("kind").asString("")) {
        case "alone" -> alone(fields);
        case "federation" -> federation(fields);
        default -> {
          // Came with this version.
        }
      }
    }
  }

  private static void alone(ObjectNode fields) {
    if (!fields.has("intake")) {
      fields.putObject("intake");
    }
    if (!fields.has("posts")) {
      fields.putObject("posts");
    }
  }

  private static void federation(ObjectNode fields) {
    if (fields.has("sharing")) {
      return;
    }
    ObjectNode sharing = fields.objectNode();
    move("head", fields, sharing);
    if (sharing.get("head") instanceof ObjectNode head && !head.has("permanent")) {
      head.put("permanent", false).put("backfill", 0);
    }
    move("manager", fields, sharing);
    sharing.put("senco", false).put("site", false);
    move("contracts", fields, sharing);
    if (sharing.get("contracts") instanceof ObjectNode contracts && !contracts.has("each")) {
      contracts.putObject("each");
    }
    sharing.put("supply", false);
    move("setUpCosts", fields, sharing);
    move("key", fields, sharing);
    sharing.putObject("shares");
    fields.set("sharing", sharing);
    fields.put("singleShare", false).put("oneLumpSum", false);
  }

  private static void move(String name, ObjectNode from, ObjectNode to) {
    JsonNode value = from.remove(name);
    if (value != null) {
      to.set(name, value);
    }
  }
}
