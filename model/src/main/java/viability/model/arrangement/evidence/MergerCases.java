package viability.model.arrangement.evidence;

import java.util.List;

/// Amalgamations.
final class MergerCases {

  static final List<Evidence> ALL = List.of(new Evidence(
      "Malorees infant and junior schools, Brent", "2025",
      "An already federated pair under one head: amalgamating was stated to lose up to £186,000 a year, around 5% of"
          + " what they spend together.",
      "local press and campaign", "With one head already there is no head left to save."),
      new Evidence("Wellfield infant and junior schools, Trafford", "2022",
          "The only change in staffing was one headteacher's post, against a lump sum of £118,442 and £16,000 of sport"
              + " premium lost; protection gave £201,351 in the first year after.",
          "Trafford Council", "Lump sums of 2021-22."),
      new Evidence("Stamford Hill into Tiverton, Haringey", "2020 to 2025",
          "Merged in September 2020; Tiverton closed in August 2025.", "Haringey Council",
          "A merger does not fix demand."),
      new Evidence("Copenhagen and Vittoria, Islington", "2023",
          "Reception of 12 and 17 pupils became one of 29: two classes to one.",
          "Islington Citizen",
          "Classes are saved only where cohorts fit: 18 and 18 still need two."),
      new Evidence("Hillingdon", "2025",
          "The date moved from 1 to 7 April 2026, so that neither school would lose money; lump sums in full in 2026-27,"
              + " 70% in 2027-28, one from 2028-29.",
          "Hillingdon Council", "Confirm with the council which year is which."),
      new Evidence("Carlton and Rhyl, Camden", "2020 to 2021",
          "Cabinet in September 2020, statutory notice in January, one school in September 2021: 12 months.",
          "Camden Council", ""),
      new Evidence("Lyon Park, Brent", "2019 to 2023",
          "After amalgamating: leaders left, an inspection found it requires improvement, a licensed deficit, a forced"
              + " federation in 2020, strikes in 2023.",
          "local comment", "Leadership after the merger matters as much as the merger."),
      new Evidence("Charlotte Sharman and St Jude's, Southwark", "2025",
          "A merger of a community and a Church of England school fell through; Charlotte Sharman then closed.",
          "local press", "Faith mismatch can stop a merger."));

  private MergerCases() {}
}
