package io.github.muqabala.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** A coefficient of agreement, by DKPro Statistics. */
enum Coefficient {
  /** For any number of annotators, some of whom may lack (Krippendorff 1980). */
  KRIPPENDORFF_ALPHA,
  /** For several annotators, all of whom labelled (Fleiss 1971). */
  FLEISS_KAPPA,
  /** For two annotators (Cohen 1960). */
  COHEN_KAPPA;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether an item counts. */
  boolean takes(Map<String, String> item, List<String> among) {
    long labels = among.stream().filter(item::containsKey).count();
    return this == KRIPPENDORFF_ALPHA ? labels >= 2 : labels == among.size();
  }

  /** Returns its value; none where all labels are one, so that there is no chance to correct. */
  OptionalDouble of(List<Map<String, String>> items, List<String> among) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(among.size());
    for (Map<String, String> item : items) {
      study.addItem(among.stream().map(item::get).toArray());
    }
    if (items.isEmpty() || study.getCategoryCount() < 2) {
      return OptionalDouble.empty();
    }
    double value =
        switch (this) {
          case KRIPPENDORFF_ALPHA ->
              new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                  .calculateAgreement();
          case FLEISS_KAPPA -> new FleissKappaAgreement(study).calculateAgreement();
          case COHEN_KAPPA -> new CohenKappaAgreement(study).calculateAgreement();
        };
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
