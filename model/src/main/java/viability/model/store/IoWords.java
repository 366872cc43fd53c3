package viability.model.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What went wrong with a file, in words for its owner.
public final class IoWords {

  private IoWords() {}

  /// A phrase without a full stop.
  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "it is not yours to read or write";
      case FileSystemException named when named.getReason() != null -> named.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
