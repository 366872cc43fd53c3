package viability.model.classes;

/// Classes counted from pupils by a way of organising them.
public record Counted(Organisation organisation, ClassCaps caps) implements Structure {

  @Override
  public int classes(int[] pupils) {
    return organisation.classes(pupils, caps);
  }
}
