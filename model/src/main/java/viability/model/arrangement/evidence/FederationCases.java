package viability.model.arrangement.evidence;

import java.util.List;

/// Federations, shared heads and looser ways of working.
final class FederationCases {

  private static final String NO_CLASS = "Federating shares leadership and the office; it does not remove empty seats."
      + " Without fewer classes it rarely closes a deficit.";
  private static final String COVER = "If every deputy who leads a school is replaced like for like, the saving tends to"
      + " nothing.";

  private static final Evidence ALDABA = new Evidence("Small rural primaries, England",
      "March 2019",
      "Sharing the head was the most common measure; the saving can be negated, since an equally experienced teacher is"
          + " needed when the head is away.",
      "Aldaba for the Department for Education", COVER);
  private static final Evidence WEST_EXMOOR = new Evidence("West Exmoor Federation, Devon", "2009",
      "£58,000 a year saved by one executive head in place of three heads; each school has a head of teaching and"
          + " learning.",
      "Department for Children, Schools and Families", "Tiny rural schools, 2009 prices. " + COVER);

  static final List<Evidence> ALL = List.of(new Evidence("Burley and Sopley, Hampshire", "2019",
      "Federated for three years with the aim to save costs; more stable than apart, still both in deficit by 2020.",
      "governors' slides", NO_CLASS),
      new Evidence("Federations and matched schools, England", "2011 to 2014",
          "264 schools in 122 federations did better in later years than 264 matched schools, most where a strong school"
              + " joined a weak one; no relation to inspection grades.",
          "Chapman and Muijs", "About standards, not money."),
      new Evidence("29 federations, England", "2011",
          "Of 61 schools visited most had federated out of pragmatic and economic necessity; governors were likeliest to"
              + " look at it when a head was leaving.",
          "Ofsted, since withdrawn", "No published budget before and after was found anywhere."),
      new Evidence("Berry Brow and Newsome, Kirklees", "2017",
          "Consultation late May to 10 July, start on 1 September; each school kept its budget and the head's salary was"
              + " split.",
          "Huddersfield Examiner", ""),
      WEST_EXMOOR, ALDABA);

  static final List<Evidence> SHARED_HEADS = List.of(WEST_EXMOOR, ALDABA, new Evidence(
      "630 executive heads, England", "2016",
      "Usually of three to six schools; pay was inconsistent: £74,710 for 88 pupils against £63,320 for 435.",
      "NFER, NGA and Future Leaders Trust",
      "An excellent head is not automatically a good executive head, and structures may be doubled."));

  static final List<Evidence> LOOSE = List.of(new Evidence("Litcham cluster, Norfolk",
      "National College pilot",
      "Around £90,000 saved by one business manager for a secondary school and its feeder primaries.",
      "National College", "Whether once or every year is not stated."),
      new Evidence("Primary clusters, England", "2014-15",
          "68 grants of £25,000, matched, for clusters of four or five schools to share a business manager.",
          "Department for Education",
          "A shared business manager needs about four or five small schools."));

  private FederationCases() {}
}
