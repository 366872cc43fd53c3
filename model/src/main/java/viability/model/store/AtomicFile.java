package viability.model.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Replaces a file whole or not at all: a crash or a full disk leaves the earlier file as it was.
final class AtomicFile {

  private AtomicFile() {}

  /// Writes beside the file, waits until the disk has it, then puts it in place. A link is
  /// followed. Throws [IOException] where the folder is missing, cannot be written to, or the disk
  /// is full.
  static void write(Path file, byte[] content) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = real.resolveSibling(
        "." + real.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    try {
      fill(beside, content);
      move(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
