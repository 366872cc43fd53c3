package viability.model;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// Which package of the model may use which.
///
/// A package that is not there yet breaks no rule; a package that is in no layer does.
@AnalyzeClasses(packages = "viability.model", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  /// The layers, lowest first. Each uses only layers below its own; neighbours never each other.
  private static final List<List<String>> LAYERS = layersOf("""
      units
      trace
      school
      files
      classes, roll, staff
      funding, spending
      assumption
      effect
      scenario
      arrangement, action
      projection
      simulation
      viability
      appraisal
      borough
      plan
      store
      """);

  @ArchTest
  static final ArchRule LAYERS_USE_ONLY_WHAT_LIES_BELOW = layers();

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_IN_A_LAYER = noClasses().that()
      .doNotHaveSimpleName("package-info").should().resideOutsideOfPackages(allLayers())
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CYCLES_BETWEEN_PACKAGES = slices().matching("viability.model.(**)")
      .should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_WINDOW_AND_NO_CHART = noClasses().should().dependOnClassesThat()
      .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "org.jfree..")
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule READERS_OF_FILES_STAY_IN_FILES = noClasses().that()
      .resideOutsideOfPackage("viability.model.files..").should().dependOnClassesThat()
      .resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..", "de.siegmar..")
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule JACKSON_STAYS_IN_STORE = noClasses().that()
      .resideOutsideOfPackage("viability.model.store..").should()
      .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
          .and(not(type(JsonTypeName.class))))
      .because("a kind's name on disk is the one thing a record says of its file")
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal()
      .allowEmptyShould(true);

  private static ArchRule layers() {
    var rule = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (var name : names(LAYERS)) {
      rule = rule.layer(name).definedBy(resideInAPackage(pattern(name)));
    }
    for (int height = 0; height < LAYERS.size(); height++) {
      var above = names(LAYERS.subList(height + 1, LAYERS.size())).toArray(String[]::new);
      for (var name : LAYERS.get(height)) {
        rule = above.length == 0
            ? rule.whereLayer(name).mayNotBeAccessedByAnyLayer()
            : rule.whereLayer(name).mayOnlyBeAccessedByLayers(above);
      }
    }
    return rule.allowEmptyShould(true);
  }

  private static List<List<String>> layersOf(String text) {
    return text.lines().map(line -> List.of(line.split(", "))).toList();
  }

  private static String[] allLayers() {
    return names(LAYERS).stream().map(ArchitectureTest::pattern).toArray(String[]::new);
  }

  private static List<String> names(List<List<String>> layers) {
    return layers.stream().flatMap(List::stream).toList();
  }

  private static String pattern(String layer) {
    return "viability.model." + layer + "..";
  }
}
