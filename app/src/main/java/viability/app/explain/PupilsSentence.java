package viability.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.app.look.Format;
import viability.model.school.Census;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The sentence a governor reads aloud about pupils: how many there were at the last count, how
/// many are expected in the last year shown, and whether the first year group then fills its places.
///
/// `names` are the schools meant; `counted` is empty where no file gives a roll, `expected` where
/// nothing is projected after it.
public record PupilsSentence(List<String> names, Optional<Count> counted, Optional<Count> expected,
    Optional<Starting> starting) {

  /// Pupils at one count, or expected at one; a projection may be fractional.
  public record Count(SchoolYear year, Census census, double pupils) {

    private String when() {
      return census == Census.JANUARY ? "January " + (year.start() + 1) : "October " + year.start();
    }
  }

  /// Pupils expected in the first year group, and the places there are; empty where no file gives
  /// the admission number.
  public record Starting(YearGroup group, double pupils, OptionalInt places) {}

  public PupilsSentence {
    names = List.copyOf(names);
  }

  /// The whole of it.
  public String words() {
    Subject subject = Subject.of(names);
    if (counted.isEmpty()) {
      return "No file gives pupils by year group for " + subject.named()
          + ", so none can be projected.";
    }
    String start = Subject.capital(subject.named()) + " had " + pupils(counted.get().pupils())
        + subject.between() + " in " + counted.get().when();
    return expected
        .map(later -> start + " and " + (subject.single() ? "is" : "are") + " expected to have "
            + later(counted.get(), later) + starting.map(this::starting).orElse(""))
        .orElse(start + "; nothing is projected after it.");
  }

  private static String later(Count then, Count later) {
    long more = Math.round(later.pupils()) - Math.round(then.pupils());
    if (more == 0) {
      return "as many in " + later.when() + ".";
    }
    return Math.round(later.pupils()) + " in " + later.when() + ", " + Math.abs(more)
        + (more > 0 ? " more." : " fewer.");
  }

  private String starting(Starting first) {
    long pupils = Math.round(first.pupils());
    String whose = names.size() == 1 ? "its " : "their ";
    String start = " " + first.group().words() + " is then expected to take ";
    if (first.places().isEmpty()) {
      return start + pupils + "; no file gives " + whose + "admission number.";
    }
    int places = first.places().getAsInt();
    if (pupils > places) {
      return start + pupils + ", " + (pupils - places) + " more than " + whose + places
          + " places.";
    }
    return start + (pupils == places ? "all of " : pupils + " of ") + whose + Format.pupils(places)
        + " places.";
  }

  private static String pupils(double count) {
    return Math.round(count) + (Math.round(count) == 1 ? " pupil" : " pupils");
  }
}
