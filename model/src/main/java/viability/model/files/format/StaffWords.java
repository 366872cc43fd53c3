package viability.model.files.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import viability.model.files.table.Wording;
import viability.model.school.Post;
import viability.model.school.Post.Role;

/// What kind of post a job title means.
final class StaffWords {

  /// Looked for in this order: a deputy head is no head, a teaching assistant no teacher.
  private static final Map<Pattern, Role> ROLES = roles();

  private StaffWords() {}

  private static Map<Pattern, Role> roles() {
    Map<Pattern, Role> roles = new LinkedHashMap<>();
    put(roles, Role.DEPUTY, "deputy|assistant head\\w*|dht|aht|vice principal");
    put(roles, Role.HEADTEACHER,
        "head ?teacher|executive head|head of school|principal|acting head|co head|ht");
    put(roles, Role.SENCO, "senco|sendco|inclusion (?:lead|manager)");
    put(roles, Role.BUSINESS_MANAGER,
        "sbm|bursar|(?:business|finance|operations) (?:manager|director|lead)");
    put(roles, Role.ASSISTANT,
        "assistants?|tas?|hltas?|lsas?|learning support|support worker|nursery nurse|practitioner|cover supervisor|1:1|one to one|nursery officer|mentor");
    put(roles, Role.TEACHER, "teachers?|teaching|ects?|nqts?|ppa|lecturer|tutor");
    put(roles, Role.SITE, "site|caretaker|premises|cleaners?|cleaning|keeper|facilities");
    put(roles, Role.OFFICE,
        "office|admin\\w*|receptionist|secretary|clerk|clerical|attendance|data|pa|reception");
    return roles;
  }

  private static void put(Map<Pattern, Role> roles, Role role, String words) {
    roles.put(Pattern.compile("\\b(?:" + words + ")\\b"), role);
  }

  static Post.Role role(String title) {
    String plain = Wording.plain(title);
    boolean office = plain.matches(".*\\b(?:admin\\w*|office) assistant.*");
    return office
        ? Role.OFFICE
        : ROLES.entrySet().stream().filter(each -> each.getKey().matcher(plain).find())
            .map(Map.Entry::getValue).findFirst().orElse(Role.OTHER);
  }
}
