package io.github.muqabala;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void core_carries_no_code_under_the_gpl() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .because("whoever embeds only core must not fall under CoreNLP's licence")
        .check(CORE);
  }

  @Test
  void the_claim_model_does_not_know_how_claims_are_found() {
    noClasses()
        .that()
        .resideInAnyPackage("..reading..", "..claim..", "..judgement..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "org.apache.commons.csv..", "com.ibm.icu..")
        .because("results are plain values; only the loading of articles touches file formats")
        .check(CORE);
  }

  @Test
  void what_users_see_is_deliberate() {
    PublicApi.check(CORE, ArchitectureTest.class.getResource("public-types.txt"));
  }
}
