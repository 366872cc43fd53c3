package viability.model.files;

import java.util.List;
import viability.model.files.format.Link;
import viability.model.files.format.YearBasis;
import viability.model.school.Births;
import viability.model.school.School;

/// What one file holds: its format's name, or `unrecognised`; its schools, each as far as this file
/// knows it; births; links between schools; the number of rows read; and the years it has
/// figures for.
public record ReadFile(String file, String format, List<School> schools, List<Births> births,
    List<Link> links, int rows, List<YearBasis> years) {

  /// The format name of a file that no format knows.
  public static final String UNRECOGNISED = "unrecognised";

  public ReadFile {
    schools = List.copyOf(schools);
    births = List.copyOf(births);
    links = List.copyOf(links);
    years = years.stream().distinct().sorted().toList();
  }

  static ReadFile unrecognised(String file) {
    return new ReadFile(file, UNRECOGNISED, List.of(), List.of(), List.of(), 0, List.of());
  }

  public boolean isRecognised() {
    return !format.equals(UNRECOGNISED);
  }
}
