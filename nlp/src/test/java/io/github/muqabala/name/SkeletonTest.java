package io.github.muqabala.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.folding.Folding;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
  private static Set<String> shared(String one, String other) {
    Set<String> shared = new HashSet<>(Skeleton.keys(Folding.key(one)));
    shared.retainAll(Skeleton.keys(Folding.key(other)));
    return shared;
  }

  @ParameterizedTest
  @CsvSource({
    "Muhammad, محمد",
    "Mohammed, محمد",
    "Guterres, غوتيريش",
    "Guterres, گوترش",
    "غوتيريش, گوترش",
    "Sudani, السوداني",
    "السوداني, السودانی",
    "Washington, واشنطن",
    "Washington, واشنگتن",
    "Lavrov, لافروف",
    "Putin, بوتين",
    "پوتین, بوتين",
    "Ukraine, أوكرانيا",
    "Khamenei, خامنه‌ای",
    "Kuwait, الكويت",
    "Philip, فيليب",
    "Chavez, تشافيز",
    "Xinhua, شینهوا",
    "Jordan, جوردن",
    "Oman, عمان",
    "Haifa, حيفا",
    "Yasser, ياسر",
    "Malawi, مالاوي",
    "Mali, مالی",
  })
  void spellingsOfOneNameShareAKey(String one, String other) {
    assertThat(shared(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Baghdad, البصرة",
    "Damascus, حلب",
    "Rouhani, رئيسي",
    "Moscow, مشهد",
    "Khan, كان",
    "Mali, مالاوي",
    "Malawi, مالي",
    "Malawi, مالی",
  })
  void differentNamesShareNone(String one, String other) {
    assertThat(shared(one, other)).isEmpty();
  }
}
