package viability.model.appraisal;

import java.util.List;
import viability.model.appraisal.figure.Figure;
import viability.model.trace.Source;

/// What options are weighed by: `id` is what plan files call it, for ever; `usual` its default
/// weight, and `source` who says so; `measure` what is looked at, in words.
///
/// `figures` are what the projection scores it by unless the user does, all counting the same; none
/// where only the user can.
public record Criterion(String id, String title, int usual, List<Figure> figures, String measure,
    Source source) {

  public Criterion {
    figures = List.copyOf(figures);
  }
}
