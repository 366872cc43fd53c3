package viability.model.classes;

/// Classes as the school has them or means to, whatever its pupils: at least none.
public record Typed(int classes) implements Structure {

  public Typed {
    if (classes < 0) {
      throw new IllegalArgumentException("Not a number of classes: " + classes);
    }
  }

  @Override
  public int classes(int[] pupils) {
    return classes;
  }
}
