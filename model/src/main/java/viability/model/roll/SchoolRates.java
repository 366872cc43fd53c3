package viability.model.roll;

import java.util.Optional;

/// How one school's pupils move up and join, by the method chosen, before anything assumed.
///
/// `joiners` is empty where no roll has any pupil to go by. `feed` is where new pupils come from
/// other loaded schools; where it is there it counts before `joiners`. `held` keeps every year group
/// as it is.
public record SchoolRates(Progression progression, AreaRatios area, Optional<Joiners> joiners,
    Optional<Feed> feed, boolean held) {

  /// How new pupils are worked out, in words.
  public String joining() {
    return feed.map(Feed::words).or(() -> joiners.map(Joiners::words))
        .orElse("No intake is known.");
  }
}
