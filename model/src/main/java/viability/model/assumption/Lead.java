package viability.model.assumption;

import static viability.model.assumption.Unit.DAYS;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// How long the steps towards a partnership take, in days: law where there is one, else how long
/// they took somewhere.
public final class Lead {

  private static final Source HIGHBURY = new Source(Mark.FOUND,
      "Islington Council's closure of Highbury Quadrant School", "2024-25");

  public static final Assumption FEDERATION_PREPARING = of("federation-preparing",
      "Governors agree to propose a federation and prepare it", 0, 365, 90,
      new Source(Mark.FOUND,
          "governors of three Leeds schools met from February to May before asking", "2016"),
      "From the decision to look for a federation to publishing the proposals.");
  public static final Assumption FEDERATION_RESPONSES = of("federation-responses",
      "Proposals published, open for responses", 42, 182, 42,
      new Source(Mark.FOUND, "SI 2012/1035, regulation 9: not less than six weeks", ""),
      "By law at least six weeks.");
  public static final Assumption FEDERATION_DECIDING = of("federation-deciding",
      "Governing bodies consider responses, decide and get ready", 0, 365, 53,
      new Source(Mark.FOUND, "two Kirklees schools: 10 July to 1 September", "2017"),
      "From the end of the responses to the start.");
  public static final Assumption CONSULTING = of("reorganisation-consulting",
      "Closure or merger: consultation", 28, 182, 42,
      new Source(Mark.FOUND,
          "Westminster and North Yorkshire councils: at least six weeks is usual", ""),
      "The first of five stages: what is proposed, why, and what else could be done.");
  public static final Assumption CONSIDERING = of("reorganisation-considering",
      "Responses considered and the notice drawn up", 0, 365, 71, HIGHBURY,
      "From the end of the consultation to publishing the statutory notice.");
  public static final Assumption REPRESENTATIONS = of("reorganisation-representations",
      "Statutory notice published, open for representations", 28, 28, 28,
      new Source(Mark.FOUND, "four weeks, by law", ""), "By law four weeks.");
  public static final Assumption DECIDING = of("reorganisation-deciding",
      "Council or adjudicator decides", 0, 61, 28, new Source(Mark.DERIVED,
          "Highbury Quadrant: four weeks after representations closed", "2025"),
      "Within two months of the end of the representations.");
  public static final Assumption CARRYING_OUT = of("reorganisation-carrying-out",
      "Places found, staff consulted, schools made ready", 0, 540, 129, HIGHBURY,
      "From the decision to the day the change takes effect.");
  public static final Assumption SHARING_AGREEING = of("sharing-agreeing",
      "Governing bodies agree terms and prepare", 0, 365, 122,
      new Source(Mark.MEMORY, "one to two terms", ""),
      "For a joint committee, a shared head or a memorandum: from the decision to the start.");
  public static final Assumption ADMISSIONS_CONSULTING = of("admissions-consulting",
      "Consultation on a new admission number", 42, 123, 42,
      new Source(Mark.FOUND, "at least six weeks between 1 October and 31 January", ""),
      "In the school year before the one before the September it is for.");
  public static final Assumption CONVERTING = of("trust-joining",
      "Governors resolve, the trust and the Department agree, and the school converts", 90, 730,
      365, new Source(Mark.MEMORY, "9 to 18 months", ""),
      "From the decision to look for a trust to the conversion.");

  /// Those that the law gives a least time.
  public static final List<Assumption> LAW = List.of(FEDERATION_RESPONSES, REPRESENTATIONS,
      ADMISSIONS_CONSULTING);

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(FEDERATION_PREPARING, FEDERATION_RESPONSES,
      FEDERATION_DECIDING, CONSULTING, CONSIDERING, REPRESENTATIONS, DECIDING, CARRYING_OUT,
      SHARING_AGREEING, ADMISSIONS_CONSULTING, CONVERTING);

  private Lead() {}

  private static Assumption of(String name, String title, double least, double most, double usual,
      Source source, String meaning) {
    return new Assumption(name, title, Topic.TIMING, DAYS, Reach.ALL, least, most, 1, 0, 0,
        List.of(new Default(0, usual, source)), meaning);
  }
}
