package io.github.muqabala.align;

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
  void corenlp_stays_in_its_package() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .because("readers without CoreNLP must be able to take its place")
        .check(CLASSES);
  }

  @Test
  void no_stage_of_reading_knows_a_later_one() {
    noClasses()
        .that()
        .resideInAnyPackage("..language..", "..reader..", "..lexicon..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..time..", "..quantity..", "..name..", "..attribution..", "..extract..")
        .because("results flow one way along the road of the data")
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
