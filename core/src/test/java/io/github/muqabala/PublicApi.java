package io.github.muqabala;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules about what a module shows to its users, the same for every module. */
public final class PublicApi {
  private PublicApi() {}

  /** Checks all rules on a module's classes against its list of public types. */
  public static void check(JavaClasses classes, URL publicTypes) {
    rule("com.google.common").check(classes);
    matches(classes, publicTypes);
    ArchRuleDefinition.classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("extension is by data and by small interfaces, not by inheritance")
        .check(classes);
  }

  /** No public or protected method of a public type mentions a type of a package. */
  private static ArchRule rule(String forbidden) {
    return ArchRuleDefinition.methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(
            new ArchCondition<JavaMethod>("have no " + forbidden + " in its signature") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                        Stream.of(method.getRawReturnType()),
                        method.getRawParameterTypes().stream())
                    .filter(type -> type.getPackageName().startsWith(forbidden))
                    .forEach(
                        type ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
              }
            })
        .because("users must be free to choose their own version of it")
        .allowEmptyShould(true);
  }

  /** The public top-level types are exactly those of a list, so that a new one is a decision. */
  private static void matches(JavaClasses classes, URL list) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()) {
        found.add(type.getName());
      }
    }
    assertThat(String.join("\n", found))
        .as("public types: a new one is a promise to users; add it to public-types.txt on purpose")
        .isEqualTo(String.join("\n", read(list)));
  }

  private static List<String> read(URL list) {
    try (InputStream in = list.openStream()) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
