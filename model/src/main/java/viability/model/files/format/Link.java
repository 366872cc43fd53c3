package viability.model.files.format;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.trace.Place;

/// That one school went on as another, by their URNs: `before` came before `after`. `merged` says
/// that it joined others; the date is empty where the register gives none.
public record Link(String before, String after, boolean merged, Optional<LocalDate> date,
    Place place) {}
