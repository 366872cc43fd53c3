package viability.app.screen.outlook;

import java.util.Locale;
import viability.model.viability.measure.Rating;

/// The style class of a rating, such as `rated-amber`.
final class RatingStyle {

  private RatingStyle() {}

  static String of(Rating rating) {
    return "rated-" + rating.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
