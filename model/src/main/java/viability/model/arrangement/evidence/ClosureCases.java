package viability.model.arrangement.evidence;

import java.util.List;

/// Closures, smaller intakes and mixed-age classes.
final class ClosureCases {

  static final List<Evidence> ALL = List.of(new Evidence("St John's Walworth, Southwark", "2021",
      "Closing was expected to cost about £470,000, of which £227,000 was the deficit.",
      "London News Online", "A deficit that leaves with a school is the council's, not a saving."),
      new Evidence("Tiverton, Haringey", "2024 to 2025",
          "The roll fell from 176 to 130 in about six months once closure was proposed.",
          "Haringey Council", "Announcing closure empties the school first."),
      new Evidence("St Dominic's, Camden", "2022 to 2023",
          "The roll fell from 121 to about 40 in about five months; 10 and a half months from consultation to closing.",
          "Camden Council", "Announcing closure empties the school first."),
      new Evidence("Highbury Quadrant, Islington", "2024 to 2025",
          "Consultation from November, decision on 24 April, closed on 31 August: about nine and a half months.",
          "Islington Council",
          "Parents cannot be safely predicted to take up their guaranteed place."),
      new Evidence("Lambeth", "July 2025",
          "Closure decisions of November 2024 were ruled unlawful: to close while leaving an alternative open was not a"
              + " decision open to the council.",
          "Office of the Schools Adjudicator", "The decision itself can be undone."));

  static final List<Evidence> INTAKES = List.of(
      new Evidence("Islington", "2022",
          "Consulted in October and November 2022 on entry in 2024-25.", "Islington Council",
          "It takes seven years for a cut to reach every year group."),
      new Evidence("Camden", "2020",
          "£700,000 once from the council for a package of mergers and smaller intakes; 10 forms of entry removed since"
              + " 2018.",
          "Camden Council", "Spare places elsewhere fill first."));

  static final List<Evidence> MIXED = List.of(new Evidence("Brighton", "2024",
      "The adjudicator said that mixed-age classes are legitimate and not every school needs an admission number in"
          + " thirties.",
      "Brighton and Hove Council", ""));

  private ClosureCases() {}
}
