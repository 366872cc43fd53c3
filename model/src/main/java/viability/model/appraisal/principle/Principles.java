package viability.model.appraisal.principle;

import java.util.List;

/// The contents page of principles.
public final class Principles {

  /// The eight, in their published order.
  public static final List<Principle> ALL = List.of(new Individuality(), new OneBorough(),
      new Resilience(), new Sharing(), new Leaders(), new Inclusion(), new FamilyServices(),
      new NoneLeftBehind());

  private Principles() {}
}
