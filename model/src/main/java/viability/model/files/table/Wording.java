package viability.model.files.table;

import java.util.Locale;

/// Makes headings that mean the same look the same.
public final class Wording {

  private Wording() {}

  /// Lower case, with single spaces for spaces, line breaks, hyphens, dashes and underscores.
  public static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[\\s_\u2010-\u2015\u00a0-]+", " ").strip();
  }
}
