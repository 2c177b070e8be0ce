package io.github.muqabala.align;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
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
  void what_users_see_is_deliberate() {
    PublicApi.check(CLASSES, ArchitectureTest.class.getResource("public-types.txt"));
  }
}
