package viability.app.screen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Results;
import viability.app.explain.SchoolNames;
import viability.app.look.Format;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;

/// The cards beside the page: true sentences about the chosen arrangement.
record Cards(Results results, Arrangement chosen) {

  /// The least time between publishing a federation's proposals and closing for comments (SI
  /// 2012/1035, regulation 9).
  private static final int CONSULTATION_WEEKS = 6;

  /// A title and a few sentences.
  record Card(String title, String words) {}

  List<Card> all() {
    List<Card> all = new ArrayList<>();
    all.add(new Card("What happens to each balance.", balances()));
    dates().ifPresent(words -> all.add(new Card("Dates.", words)));
    return all;
  }

  private String balances() {
    return switch (chosen) {
      case Alone alone -> "Each school keeps its own.";
      case Federation federation -> "The federation\u2019s governing body takes on "
          + (chosen.schools().size() == 2 ? "both" : "all") + ", a surplus or a deficit: "
          + SchoolNames.list(chosen.schools().stream().map(this::balance).toList()) + " in "
          + Format.march(before()) + ". Each school still has its own budget and return.";
      default -> "Each school\u2019s agreement says; ask the council\u2019s finance officer.";
    };
  }

  private String balance(SchoolId school) {
    String name = new SchoolNames(results.plan()).of(school);
    return name + " " + results.of(chosen.name(), school).flatMap(this::atStart)
        .flatMap(YearFigures::reserve).map(Format::money).orElse("(not known)");
  }

  private Optional<YearFigures> atStart(SchoolYears years) {
    return years.years().stream().filter(year -> year.year().equals(before())).findFirst();
  }

  /// The last year that ends before the arrangement starts, among those shown.
  private FundingYear before() {
    FundingYear before = FundingYear.of(chosen.starts()).plus(-1);
    FundingYear base = results.plan().base().year();
    FundingYear notAfter = before.compareTo(results.last()) > 0 ? results.last() : before;
    return notAfter.compareTo(base) < 0 ? base : notAfter;
  }

  private Optional<String> dates() {
    return switch (chosen) {
      case Alone alone when alone.mixedAge() ->
        Optional.of("Mixed-age classes from the first September on or after "
            + Format.day(alone.starts()) + "; no consultation is required by law.");
      case Alone alone -> Optional.empty();
      case Federation federation -> Optional.of(federation(federation));
      default -> Optional.of("Starts " + Format.day(chosen.starts()) + ".");
    };
  }

  private static String federation(Federation federation) {
    LocalDate starts = federation.starts();
    String law = "Starts " + Format.day(starts)
        + ". The governing bodies publish proposals together and consult for at least six weeks (SI 2012/1035,"
        + " regulation 9), so no later than " + Format.day(starts.minusWeeks(CONSULTATION_WEEKS))
        + "; each then decides.";
    return federation.sharing().head().isPresent()
        ? law + " A head who leaves in August gives notice by 30 April."
        : law;
  }
}
