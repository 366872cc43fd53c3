package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Opens Office's older container, in which XLS files and password-protected XLSX files come.
final class CompoundFile {

  /// Excel makes a guess at a password costly by repeating it this often; a file that asks for a
  /// hundred times more only means to keep the program busy.
  private static final int MOST_REPEATS = 10_000_000;

  private CompoundFile() {}

  static void read(Book book, String inside, byte[] bytes, String password) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        try (ZipParts parts = ZipParts.of(Content.of(decrypted(system, password)))) {
          XlsxSheets.read(book, inside, parts);
        }
        return;
      }
      if (system.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw new Unreadable("It is a Word document.",
            "Copy its table into a workbook and save that as XLSX.");
      }
    }
    XlsSheets.read(book, inside, bytes, password);
  }

  private static byte[] decrypted(POIFSFileSystem system, String password) throws IOException {
    try {
      EncryptionInfo info = new EncryptionInfo(system);
      Decryptor decryptor = Decryptor.getInstance(info);
      if (password.isEmpty() || info.getVerifier().getSpinCount() > MOST_REPEATS
          || !decryptor.verifyPassword(password)) {
        throw Unreadable.locked(password);
      }
      try (InputStream content = decryptor.getDataStream(system)) {
        return content.readNBytes((int) Limits.WHOLE);
      }
    } catch (GeneralSecurityException | EncryptedDocumentException _) {
      throw new Unreadable("It is protected in a way this program does not know.",
          "Save a copy without a password in Excel: File, Info, Protect Workbook.");
    }
  }
}
