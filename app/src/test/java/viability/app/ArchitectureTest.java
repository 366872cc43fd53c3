package viability.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package of the app may use which.
@AnalyzeClasses(packages = "viability.app", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule CHARTS_REPORTS_AND_COMMANDS_NEED_NO_WINDOW = noClasses().that()
      .resideInAnyPackage("viability.app.chart..", "viability.app.report..",
          "viability.app.command..")
      .should().dependOnClassesThat().resideInAPackage("javafx..").allowEmptyShould(true);

  @ArchTest
  static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses().that()
      .resideInAPackage("viability.app.screen..").and().haveNameMatching(".*Model(\\$.*)?").should()
      .dependOnClassesThat().resideInAPackage("javafx.scene..").allowEmptyShould(true);

  @ArchTest
  static final ArchRule SCREENS_SHARE_ONLY_THEIR_PARTS = slices()
      .matching("viability.app.screen.(*)..").should().notDependOnEachOther()
      .ignoreDependency(alwaysTrue(), resideInAPackage("viability.app.screen.part.."))
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal()
      .allowEmptyShould(true);
}
