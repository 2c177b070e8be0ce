package io.github.muqabala.profile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.muqabala.PublicApi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void bias_knows_what_was_found_and_not_how() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "edu.stanford..", "io.github.muqabala.lexicon..", "io.github.muqabala.reader..")
        .because("either of nlp and bias can be replaced, and bias must stay free of the GPL")
        .check(CLASSES);
  }

  @Test
  void public_signatures_are_free_of_guava() {
    PublicApi.rule("com.google.common").check(CLASSES);
  }

  @Test
  void public_types_are_deliberate() {
    PublicApi.matches(CLASSES, ArchitectureTest.class.getResource("public-types.txt"));
  }

  @Test
  void concrete_public_classes_are_final() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("extension is by data and by small interfaces, not by inheritance")
        .check(CLASSES);
  }
}
