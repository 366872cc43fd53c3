package viability.model.files.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// In which encoding a text file is: UTF-8 or UTF-16 where a byte order mark says so, else strict
/// UTF-8, else windows-1252, in which the department's own files come.
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;

  private Encoding() {}

  /// The text, without a byte order mark.
  static Reader reader(Content content) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(content.open(), of(content)),
        CHUNK);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  private static Charset of(Content content) throws IOException {
    byte[] head = content.head(2);
    boolean marked = head.length == 2 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE)
        && head[0] + head[1] == -3;
    if (marked) {
      return StandardCharsets.UTF_16;
    }
    return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /// Whether every byte fits; a file cut off within a letter still does.
  private static boolean isUtf8(Content content) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    try (InputStream in = content.open()) {
      for (int read = 0; read >= 0; read = in.read(bytes.array(), bytes.position(),
          bytes.remaining())) {
        bytes.position(bytes.position() + read).flip();
        if (decoder.decode(bytes, chars.clear(), false).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }
}
