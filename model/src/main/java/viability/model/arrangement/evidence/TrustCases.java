package viability.model.arrangement.evidence;

import java.util.List;

/// Academy trusts, and partnerships that parted.
final class TrustCases {

  static final List<Evidence> ALL = List.of(
      new Evidence("Large trusts, England", "2022-23",
          "Central charges of 5.4% on average, some near 10% (9.25% and 9.5%).", "Schools Week",
          "Savings can be eaten by the charge."),
      new Evidence("Trusts, England", "2022-23",
          "About a third pool funds; one retained about 13% and up to about 20% from one school.",
          "Kreston and Schools Week", "With pooled funds a school's own balance means little."),
      new Evidence("England", "January 2025",
          "The conversion grant of £25,000 ended; applications fell from 59 to 17 a month.",
          "Schools Week", ""));

  static final List<Evidence> PARTINGS = List.of(new Evidence("Edventure federation, Islington",
      "2024", "Montem's closing left Drayton Park alone, so the federation had to dissolve.",
      "Islington Council", "A federation that rests on one named head or one partner is fragile."));

  private TrustCases() {}
}
