package viability.model.files.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The cells of one file as bytes, end to end, each found again by its number.
///
/// A national file has millions of cells: as objects they would fill the memory that the rest of the
/// program needs, and most of them are never looked at. A cell is made when it is asked for.
final class Store {

  /// The number of every cell with nothing in it.
  static final int BLANK = 0;

  private static final String SPLIT = "Keep the rows you need in a file of their own and load that.";
  private static final int PAGE_BITS = 18;
  private static final int PAGE = 1 << PAGE_BITS;
  /// Lengths below this stand in the first byte, beside the kind; others in three bytes of
  /// their own.
  private static final int LONG = 63;
  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int DAY = 2;
  private static final int BROKEN = 3;
  /// No number that anybody means is longer, or further from one than this many digits.
  private static final int DIGITS = 40;

  private final List<byte[]> pages = new ArrayList<>();
  private byte[] page = new byte[PAGE];
  private int at = 1;
  private int cells;

  Store() {
    pages.add(page);
  }

  /// Counts cells towards the limit of the file.
  void count(int more) throws Unreadable {
    cells += more;
    if (cells > Limits.CELLS) {
      throw new Unreadable(Limits.tooLarge("cells", Limits.CELLS), SPLIT);
    }
  }

  /// Keeps a cell of text; blank where there is nothing but spaces.
  int text(char[] from, int start, int length) throws Unreadable {
    int first = start;
    int end = start + length;
    while (first < end && isSpace(from[first])) {
      first++;
    }
    while (end > first && isSpace(from[end - 1])) {
      end--;
    }
    return first == end ? BLANK : keep(TEXT, from, first, Math.min(end - first, Limits.CELL));
  }

  int text(String text) throws Unreadable {
    return text(text.toCharArray(), 0, text.length());
  }

  /// Keeps a number written as digits; as broken what is no number, or one beyond all sense.
  int number(char[] from, int length) throws Unreadable {
    boolean plain = length <= 15;
    for (int i = 0; i < length && plain; i++) {
      plain = isDigit(from[i]) || (from[i] == '.' && i > 0 && i < length - 1);
    }
    return plain && length > 0
        ? keep(NUMBER, from, 0, length)
        : number(new String(from, 0, Math.min(length, Limits.CELL)).strip());
  }

  private int number(String text) throws Unreadable {
    if (text.isEmpty()) {
      return BLANK;
    }
    char[] chars = text.toCharArray();
    return keep(isNumber(text) ? NUMBER : BROKEN, chars, 0, chars.length);
  }

  private static boolean isNumber(String text) {
    try {
      BigDecimal number = text.length() <= DIGITS ? new BigDecimal(text) : null;
      return number != null && Math.abs((long) number.precision() - number.scale()) <= 10 * DIGITS;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  int day(LocalDate day) throws Unreadable {
    char[] chars = day.toString().toCharArray();
    return keep(DAY, chars, 0, chars.length);
  }

  int broken(String shown) throws Unreadable {
    char[] chars = shown.toCharArray();
    return keep(BROKEN, chars, 0, Math.min(chars.length, Limits.CELL));
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  private static boolean isSpace(char each) {
    return each == ' ' || each == '\u00a0' || Character.isWhitespace(each);
  }

  private int keep(int kind, char[] from, int start, int length) throws Unreadable {
    for (int i = start; i < start + length; i++) {
      if (from[i] >= 0x80) {
        byte[] bytes = new String(from, start, length).replace('\u00a0', ' ')
            .getBytes(StandardCharsets.UTF_8);
        int number = begin(kind, bytes.length);
        System.arraycopy(bytes, 0, page, at, bytes.length);
        at += bytes.length;
        return number;
      }
    }
    int number = begin(kind, length);
    for (int i = start; i < start + length; i++) {
      page[at++] = (byte) from[i];
    }
    return number;
  }

  private int begin(int kind, int length) throws Unreadable {
    if (at + length + 4 > PAGE) {
      if ((long) pages.size() * PAGE >= Limits.TEXT) {
        throw new Unreadable(Limits.tooLarge("MB of text", Limits.TEXT >> 20), SPLIT);
      }
      page = new byte[PAGE];
      pages.add(page);
      at = 0;
    }
    int number = ((pages.size() - 1) << PAGE_BITS) | at;
    page[at++] = (byte) ((kind << 6) | Math.min(length, LONG));
    if (length >= LONG) {
      page[at++] = (byte) (length >> 16);
      page[at++] = (byte) (length >> 8);
      page[at++] = (byte) length;
    }
    return number;
  }

  /// The whole number from 0 that a cell is written as, in few digits; -1 where it is
  /// anything else.
  int whole(int number) {
    byte[] in = pages.get(number >>> PAGE_BITS);
    int from = number & (PAGE - 1);
    int length = in[from] & LONG;
    int kind = (in[from] >> 6) & 3;
    if (number == BLANK || length > 9 || kind > NUMBER) {
      return -1;
    }
    int whole = 0;
    for (int i = from + 1; i <= from + length; i++) {
      if (in[i] < '0' || in[i] > '9') {
        return -1;
      }
      whole = whole * 10 + in[i] - '0';
    }
    return whole;
  }

  /// The words of a cell, as it was kept.
  String shown(int number) {
    if (number == BLANK) {
      return "";
    }
    byte[] in = pages.get(number >>> PAGE_BITS);
    int from = number & (PAGE - 1);
    int length = in[from++] & LONG;
    if (length == LONG) {
      length = ((in[from] & 0xFF) << 16) | ((in[from + 1] & 0xFF) << 8) | (in[from + 2] & 0xFF);
      from += 3;
    }
    return new String(in, from, length, StandardCharsets.UTF_8);
  }

  Cell cell(int number) {
    if (number == BLANK) {
      return Cell.blank();
    }
    String shown = shown(number);
    return switch ((pages.get(number >>> PAGE_BITS)[number & (PAGE - 1)] >> 6) & 3) {
      case TEXT -> new Cell.Text(shown);
      case NUMBER -> new Cell.Numeric(new BigDecimal(shown));
      case DAY -> new Cell.Day(LocalDate.parse(shown));
      default -> new Cell.Broken(shown);
    };
  }
}
