package viability.model.viability.measure;

import java.util.List;

/// The contents page of measures.
public final class Measures {

  public static final Measure IN_YEAR = new InYearShare();
  public static final Measure RESERVE = new ReserveShare();
  public static final Measure OCCUPANCY = new Occupancy();

  /// Every measure, in the order lists show them.
  public static final List<Measure> ALL = List.of(IN_YEAR, RESERVE, OCCUPANCY, new StaffShare(),
      new ClassSize(), new PupilTeacherRatio(), new ContactRatio(), new TeacherCost(),
      new CostPerPupil());

  private Measures() {}
}
