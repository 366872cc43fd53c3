package viability.model.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import viability.model.assumption.FundingInputs;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.OneOff;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// What is looked at before an arrangement is relied on, whatever its kind.
final class Checks {

  private static final int MOST = 10;

  private Checks() {}

  /// Two to ten schools.
  static List<Finding> partners(Arrangement in) {
    int schools = in.schools().size();
    if (schools < 2) {
      return List.of(Finding.stop(Place.TYPED, called(in) + " has fewer than two schools.",
          in instanceof Federation
              ? "Choose the schools that would federate."
              : "Choose the schools that would work together."));
    }
    return schools <= MOST
        ? List.of()
        : List.of(Finding.stop(Place.TYPED, called(in) + " has more than ten schools.",
            "Leave some out, or make two arrangements."));
  }

  /// Academies cannot federate.
  static List<Finding> academies(Arrangement in, Setting setting) {
    return in.schools().stream().map(setting::school).filter(Checks::isAcademy)
        .map(school -> Finding.stop(Place.TYPED,
            school.name() + " is an academy, which cannot federate.",
            "Leave it out, or look at a trust instead."))
        .toList();
  }

  static boolean isAcademy(School school) {
    return school.details().type().contains("cademy");
  }

  /// Schools of different character.
  static List<Finding> faith(Arrangement in, Setting setting) {
    Set<String> faiths = in.schools().stream().map(id -> setting.school(id).details().faith())
        .map(Checks::character).collect(Collectors.toSet());
    return faiths.size() < 2
        ? List.of()
        : List.of(Finding.doubt(Place.TYPED,
            called(in) + " brings schools of different religious character together ("
                + faiths.stream().sorted().collect(Collectors.joining(", "))
                + "); families may not follow, and a diocese and trustees have to be asked.",
            "Ask the diocese first, and try a larger share of pupils lost."));
  }

  private static String character(String faith) {
    boolean none = faith.isBlank() || faith.equalsIgnoreCase("none")
        || faith.equalsIgnoreCase("does not apply");
    return none ? "no religious character" : faith;
  }

  /// Schools with a private finance contract, and the policy that every school be in a trust.
  static List<Finding> outlook(Arrangement in, Setting setting) {
    List<Finding> findings = new ArrayList<>();
    in.schools().stream().filter(id -> setting.assumed()
        .value(FundingInputs.PFI, java.util.Optional.of(id), setting.base().start()).orElse(0) > 0)
        .forEach(id -> findings.add(Finding.note(Place.TYPED,
            setting.school(id).name()
                + " has a private finance contract, which binds its building for years.",
            "Ask the council what giving it up or changing its use would cost.")));
    findings.add(Finding.note(Place.TYPED,
        "The white paper of 23 February 2026 wants every school in a trust; sources differ on when.",
        "Ask whether " + called(in) + " still stands if all schools must join one."));
    return findings;
  }

  /// What joining a trust leaves open.
  static List<Finding> trust(AcademyTrust in) {
    List<Finding> findings = new ArrayList<>(List.of(
        Finding.note(Place.TYPED,
            "Balances on conversion have rules of their own, which are not worked out here.",
            "Ask the council whether a deficit goes along or stays."),
        Finding.note(Place.TYPED,
            "The conversion grant of £25,000 ended in January 2025, so none is counted.",
            "Count what conversion costs as one-off costs.")));
    if (in.pooled()) {
      findings.add(Finding.doubt(Place.TYPED,
          called(in) + " pools funds: what each school gets is for the trust to say.",
          "Look at the schools together, not one by one."));
    }
    return findings;
  }

  /// Admission numbers that do not make an intake smaller.
  static List<Finding> intakes(Arrangement in, SortedMap<SchoolId, Integer> intake,
      Setting setting) {
    return intake.entrySet().stream().filter(
        e -> setting.school(e.getKey()).details().pan().orElse(Integer.MAX_VALUE) <= e.getValue())
        .map(e -> Finding.doubt(Place.TYPED,
            called(in) + " gives " + setting.school(e.getKey()).name() + " an admission number of "
                + e.getValue() + ", which is not below its own.",
            "Type a smaller number, or leave the school out."))
        .toList();
  }

  /// Effects of two parts in force at once that change the same thing of a school.
  static List<Finding> twice(Combined in, Setting setting) {
    Map<String, Effect> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Effect effect : in.effects(setting)) {
      if (effect instanceof OneOff) {
        continue;
      }
      String what = effect.key().replaceAll("^(\\d+/)+", "") + "@" + effect.school();
      Effect before = seen.put(what, effect);
      boolean typed = effect instanceof LineChange && effect.key().contains("typed-");
      if (before != null && !typed && overlap(before, effect)) {
        findings.add(Finding.doubt(Place.TYPED,
            called(in) + " counts \u201c" + effect.words() + "\u201d twice for "
                + setting.school(effect.school()).name() + ".",
            "Switch one of them off, or end the first part before the second."));
      }
    }
    return findings;
  }

  private static boolean overlap(Effect one, Effect other) {
    return one.ends().filter(end -> !end.isAfter(other.starts())).isEmpty()
        && other.ends().filter(end -> !end.isAfter(one.starts())).isEmpty();
  }

  static String called(Arrangement in) {
    return "\u201c" + in.name() + "\u201d";
  }
}
