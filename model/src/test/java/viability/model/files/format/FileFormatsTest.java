package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileFormatsTest {

  @Test
  void everyFormatOfThePackageIsOnTheContentsPage() {
    List<String> written = new ClassFileImporter().importPackagesOf(FileFormat.class).stream()
        .filter(each -> !each.isInterface() && each.isAssignableTo(FileFormat.class))
        .map(JavaClass::getSimpleName).toList();

    assertThat(FileFormats.ALL).extracting(format -> format.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void everyFormatHasANameAndWordsOfItsOwn() {
    assertThat(FileFormats.ALL).extracting(FileFormat::words).doesNotHaveDuplicates();
    assertThat(FileFormats.ALL).extracting(FileFormat::name)
        .allMatch(name -> name.matches("[a-z-]+"));
  }
}
