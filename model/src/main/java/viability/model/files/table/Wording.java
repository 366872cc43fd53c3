package viability.model.files.table;

/// Makes headings that mean the same look the same.
public final class Wording {

  /// Titles, names and headings are shorter than this; what is longer is a page of text.
  public static final int LONGEST = 300;

  private Wording() {}

  /// Lower case, with single spaces for spaces, line breaks, hyphens, dashes and underscores.
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (isGap(each)) {
        gap = !plain.isEmpty();
      } else {
        if (gap) {
          plain.append(' ');
        }
        gap = false;
        plain.append(Character.toLowerCase(each));
      }
    }
    return plain.toString();
  }

  private static boolean isGap(char each) {
    return each == ' ' || each == '_' || each == '-' || each == '\u00a0'
        || (each >= '\u2010' && each <= '\u2015') || Character.isWhitespace(each);
  }

  /// The digits of a number that names something, such as a URN; spreadsheets put `.0` behind, and
  /// people put strokes or hyphens between.
  public static String digits(String text) {
    int end = text.length();
    int point = text.indexOf('.');
    if (point > 0 && text.chars().skip(point + 1L).allMatch(each -> each == '0')) {
      end = point;
    }
    StringBuilder digits = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }
}
