package viability.model.files.sheet;

import java.util.Arrays;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
  EMPTY, ZIPPED, COMPOUND, PDF, PICTURE, WEB_PAGE, TEXT, UNKNOWN;

  /// How many first bytes tell a file's kind.
  static final int LOOKED_AT = 4096;

  static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return ZIPPED;
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return COMPOUND;
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    boolean picture = starts(bytes, 0xFF, 0xD8, 0xFF) || starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 'G', 'I', 'F', '8');
    return picture ? PICTURE : textual(bytes);
  }

  private static FileKind textual(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return TEXT;
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
    int odd = 0;
    for (byte each : head) {
      odd += each >= 0 && each < ' ' && "\t\r\n\f".indexOf(each) < 0 ? 1 : 0;
    }
    if (odd > 0) {
      return UNKNOWN;
    }
    String start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading();
    return start.matches("(?is)<(!doctype html|html|table|\\?xml).*") ? WEB_PAGE : TEXT;
  }

  private static boolean starts(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
