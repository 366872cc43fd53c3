package viability.model.appraisal.figure;

import java.util.List;

/// The contents page of figures, by what they speak to.
public final class Figures {

  /// What an option does to the group's money.
  public static final List<Figure> MONEY = List.of(new FiveYears(), new Deficits(),
      new ReserveChange(), new OneOffCost());

  /// How pupils fit places and classes.
  public static final List<Figure> PLACES = List.of(new EmptyPlaces(), new ClassFill());

  /// How long it takes.
  public static final List<Figure> TIME = List.of(new Days());

  private Figures() {}
}
