package viability.app.sample;

import java.util.List;

/// Chance that always falls the same way for the same question, whatever else was asked before.
record Dice(long seed) {

  /// An even draw from 0 to 1, for the question that the words pose.
  double even(Object... question) {
    return unit(key(question));
  }

  /// A bell-shaped draw with mean 0 and spread 1, within ±6.
  double bell(Object... question) {
    long key = key(question);
    double sum = -6;
    for (int i = 1; i <= 12; i++) {
      sum += unit(mix(key + i * 0x9e3779b97f4a7c15L));
    }
    return sum;
  }

  /// A whole number from `low` to `high`, both possible.
  int between(int low, int high, Object... question) {
    return low + (int) (even(question) * (high - low + 1));
  }

  String oneOf(List<String> choices, Object... question) {
    return choices.get(between(0, choices.size() - 1, question));
  }

  private long key(Object... question) {
    long key = mix(seed + 0x9e3779b97f4a7c15L);
    for (Object word : question) {
      for (char letter : (word + "|").toCharArray()) {
        key = mix(key * 31 + letter);
      }
    }
    return key;
  }

  private static double unit(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  /// The finaliser of SplitMix64.
  private static long mix(long bits) {
    long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
