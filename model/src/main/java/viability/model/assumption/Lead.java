package viability.model.assumption;

import static viability.model.assumption.Unit.DAYS;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// How long the steps towards a partnership take, in days: law where there is one, else how long
/// they took somewhere.
public final class Lead {

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

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(FEDERATION_PREPARING, FEDERATION_RESPONSES,
      FEDERATION_DECIDING);

  private Lead() {}

  private static Assumption of(String name, String title, double least, double most, double usual,
      Source source, String meaning) {
    return new Assumption(name, title, Topic.TIMING, DAYS, Reach.ALL, least, most, 1, 0, 0,
        List.of(new Default(0, usual, source)), meaning);
  }
}
