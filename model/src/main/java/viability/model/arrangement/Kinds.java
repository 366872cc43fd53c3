package viability.model.arrangement;

import java.util.List;

/// The contents page of arrangements.
public final class Kinds {

  /// Every kind, in the order menus show them.
  public static final List<Kind> ALL = List.of(Alone.KIND, Federation.KIND);

  private Kinds() {}
}
