package viability.model.appraisal;

import viability.model.trace.Source;

/// What options are weighed by: `id` is what plan files call it, for ever; `usual` its default
/// weight, and `source` who says so; `measure` what is looked at, in words.
public record Criterion(String id, String title, int usual, By by, String measure, Source source) {

  /// Who scores: the projection's figures unless the user does, or the user alone.
  public enum By {
    FIGURES, USER
  }
}
