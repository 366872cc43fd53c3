package viability.model.roll;

import viability.model.units.SchoolYear;

/// How wide the band around each forecast is: as is usual for its size, series and horizon, until
/// the method's own past errors on the table are many enough.
///
/// A small unit then takes the width of the past errors. A large one keeps the usual width, which
/// rests on far more launches and holds the shock of 2020 to 2022, unless its past errors ask for
/// half as much again. On 60 authorities, launches 2015 to 2021, past errors alone held 65% of what
/// came in the 80% band of primary pupils a year ahead; the usual width held 80%.
record Bands(PastErrors past) {

  private static final double PLAINLY_WIDER = 1.5;

  Width of(Outcome outcome) {
    return of(outcome.launch(), outcome.kind(), outcome.series(), outcome.horizon());
  }

  Width of(SchoolYear launch, UnitKind kind, Series series, int horizon) {
    Width usual = UsualWidths.of(kind, series, horizon);
    return past.at(launch, kind, series, horizon)
        .filter(seen -> kind.small() || seen.at95() > PLAINLY_WIDER * usual.at95()).orElse(usual);
  }
}
