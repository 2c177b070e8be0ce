package io.github.muqabala.profile;

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
  void what_users_see_is_deliberate() {
    PublicApi.check(CLASSES, ArchitectureTest.class.getResource("public-types.txt"));
  }
}
