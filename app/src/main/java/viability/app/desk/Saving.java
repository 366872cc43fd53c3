package viability.app.desk;

/// What came of asking to save.
public sealed interface Saving {

  /// It is on disk.
  record Saved() implements Saving {}

  /// The plan has no file yet: ask for one and save as that.
  record NeedsName() implements Saving {}

  /// Someone else changed the file since it was opened; nothing was written. Ask whether to
  /// keep both.
  record ChangedOnDisk(String file) implements Saving {}

  /// It could not be written, and why in words; the plan is still open and unsaved.
  record Failed(String why) implements Saving {}
}
