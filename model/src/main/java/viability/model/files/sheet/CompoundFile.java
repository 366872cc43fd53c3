package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Opens Office's older container, in which XLS files and password-protected XLSX files come.
final class CompoundFile {

  private CompoundFile() {}

  static List<Sheet> read(String file, String inside, byte[] bytes, String password)
      throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return XlsxSheets.read(file, inside, decrypted(system, password));
      }
      if (system.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw new Unreadable("It is a Word document.",
            "Copy its table into a workbook and save that as XLSX.");
      }
    }
    return XlsSheets.read(file, inside, bytes, password);
  }

  private static byte[] decrypted(POIFSFileSystem system, String password) throws IOException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(system));
      if (password.isEmpty() || !decryptor.verifyPassword(password)) {
        throw Unreadable.locked(password);
      }
      try (InputStream content = decryptor.getDataStream(system)) {
        return content.readAllBytes();
      }
    } catch (GeneralSecurityException | EncryptedDocumentException _) {
      throw new Unreadable("It is protected in a way this program does not know.",
          "Save a copy without a password in Excel: File, Info, Protect Workbook.");
    }
  }
}
