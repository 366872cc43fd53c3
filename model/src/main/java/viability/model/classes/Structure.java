package viability.model.classes;

/// How many classes a school has in a school year: counted from its pupils, or typed.
public sealed interface Structure permits Counted, Typed {

  /// The classes for whole pupils by year group.
  int classes(int[] pupils);
}
