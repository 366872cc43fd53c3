package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import viability.model.viability.council.CouncilCheck;
import viability.model.viability.council.CouncilChecks;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measures;

/// Every measure and every check stands on its contents page.
class ContentsTest {

  @Test
  void every_measure_is_listed() {
    assertThat(names(Measures.ALL)).isEqualTo(written(Measure.class));
  }

  @Test
  void every_check_is_listed() {
    assertThat(names(CouncilChecks.ALL)).isEqualTo(written(CouncilCheck.class));
  }

  private static Set<String> names(List<?> listed) {
    return listed.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
  }

  private static Set<String> written(Class<?> kind) {
    return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(kind.getPackageName()).stream()
        .filter(found -> found.isAssignableTo(kind) && !found.isInterface()).map(JavaClass::getName)
        .collect(Collectors.toSet());
  }
}
