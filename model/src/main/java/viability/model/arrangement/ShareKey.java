package viability.model.arrangement;

import java.util.List;
import java.util.Locale;

/// How a shared cost is divided between schools.
public enum ShareKey {
  /// The same for each school.
  EQUAL("Equally"),
  /// By pupils on the latest roll.
  PUPILS("By pupils"),
  /// By the days of the post that each school has; equally where none are typed.
  DAYS("By days at each school"),
  /// By shares typed for each school; equally where none are typed.
  TYPED("By shares typed");

  /// The answers to a question about it.
  static final List<Ask.Choice> CHOICES = List.of(EQUAL, PUPILS, DAYS, TYPED).stream()
      .map(key -> new Ask.Choice(key.id(), key.words)).toList();

  private final String words;

  ShareKey(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// What an answer calls it.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
