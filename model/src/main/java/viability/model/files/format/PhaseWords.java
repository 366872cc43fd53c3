package viability.model.files.format;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import viability.model.files.table.Wording;
import viability.model.school.Phase;

/// The phase that published files mean by their words for phase, type and ages.
final class PhaseWords {

  private static final Pattern PLACES = Pattern
      .compile("\\b(special|pupil referral|alternative provision|hospital)\\b");
  private static final int OLDEST_INFANT = 7;
  private static final int YOUNGEST_JUNIOR = 7;

  private PhaseWords() {}

  /// The faith of a school by a file's word for it; empty where that is a word for none.
  static String faith(String text) {
    return switch (Wording.plain(text)) {
      case "does not apply", "none", "not applicable", "no religious character", "no", "0", "00" ->
        "";
      default -> text;
    };
  }

  /// The phase of a school by its phase and type in words and the ages it takes. Special schools
  /// and pupil referral units have places rather than year groups, whatever their phase says; a
  /// middle school goes by what it is deemed.
  static Phase of(String phase, String type, OptionalInt youngest, OptionalInt oldest) {
    String words = Wording.plain(phase + " " + type);
    if (PLACES.matcher(words).find()) {
      return Phase.SPECIAL;
    }
    if (words.contains("all through")) {
      return Phase.ALL_THROUGH;
    }
    String plain = Wording.plain(phase);
    if (plain.contains("nursery")) {
      return Phase.NURSERY;
    }
    if (plain.contains("secondary") || plain.contains("16 plus")) {
      return Phase.SECONDARY;
    }
    return primary(plain, youngest.orElse(0), oldest.orElse(0));
  }

  private static Phase primary(String phase, int youngest, int oldest) {
    boolean infantsAndJuniors = phase.contains("infant and junior");
    boolean endsYoung = oldest > 0 && oldest <= OLDEST_INFANT;
    if (!infantsAndJuniors && (phase.contains("infant") || endsYoung)) {
      return Phase.INFANT;
    }
    boolean junior = phase.contains("junior") || youngest >= YOUNGEST_JUNIOR;
    return !infantsAndJuniors && junior ? Phase.JUNIOR : Phase.PRIMARY;
  }
}
