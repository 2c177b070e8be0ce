package io.github.muqabala.assertj;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.muqabala.PublicApi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses ASSERTJ =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void what_users_see_is_deliberate() {
    PublicApi.check(ASSERTJ, ArchitectureTest.class.getResource("public-types.txt"));
  }
}
