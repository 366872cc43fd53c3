package viability.app.screen;

/// Something that can be done, as the command palette lists it: what it does in words, its key for
/// people (empty where it has none), and the doing.
public record Command(String words, String keys, Runnable run) {

  /// A command without a key.
  public static Command of(String words, Runnable run) {
    return new Command(words, "", run);
  }
}
