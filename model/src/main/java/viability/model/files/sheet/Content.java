package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Bytes that can be read from the start more than once: a file, a file inside a ZIP, or bytes that
/// were decrypted.
interface Content {

  /// The bytes, from the start.
  InputStream open() throws IOException;

  /// The bytes, to be read at any place.
  default SeekableByteChannel channel() throws IOException {
    return new SeekableInMemoryByteChannel(whole(Limits.BYTES));
  }

  /// The first bytes.
  default byte[] head(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  /// All bytes; unreadable where they are more than a limit.
  default byte[] whole(long limit) throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes((int) limit + 1);
      if (bytes.length > limit) {
        throw new Unreadable(Limits.tooLarge("MB", limit >> 20),
            "Save it as XLSX or CSV, with only the rows you need.");
      }
      return bytes;
    }
  }

  static Content of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  static Content of(Path path) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }

      @Override
      public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(path);
      }
    };
  }
}
