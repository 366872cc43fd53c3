package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.app.explain.ClassesSentence.Count;
import viability.app.explain.ClassesSentence.Nearest;
import viability.model.units.SchoolYear;

final class ClassesSentenceTest {

  private static final SchoolYear NEXT = new SchoolYear(2026);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      168 | 7 | 150 | 7 | 6 | 5 | In 2025/26 Elmfield teaches 168 pupils in 7 classes; by 2031/32 its 150 pupils still take 7, and would fit in 6 if year groups shared classes. In 2026/27, four pupils fewer in Year 3 save no class; five do.
      168 | 7 | 150 | 6 | 6 | 2 | In 2025/26 Elmfield teaches 168 pupils in 7 classes; by 2031/32 its 150 pupils take 6. In 2026/27, one pupil fewer in Year 3 saves no class; two do.
      1   | 1 | 1   | 1 | 1 | 1 | In 2025/26 Elmfield teaches 1 pupil in 1 class; by 2031/32 its 1 pupil still takes 1. In 2026/27, one pupil fewer in Year 3 saves a class.
      """)
  void saysWhatTheFiguresSay(int pupils, int classes, int later, int laterClasses, int shared,
      int fewer, String sentence) {
    assertThat(new ClassesSentence(List.of("Elmfield"), List.of(),
        Optional.of(new Count(new SchoolYear(2025), pupils, classes, classes)),
        Optional.of(new Count(new SchoolYear(2031), later, laterClasses, shared)),
        Optional.of(new Nearest(NEXT, "Year 3", fewer))).words()).isEqualTo(sentence);
  }

  @Test
  void addsSchoolsUpAndSaysWhichOneIsNearest() {
    assertThat(new ClassesSentence(List.of("Elmfield", "Northgate"), List.of(),
        Optional.of(new Count(new SchoolYear(2025), 1350, 48, 46)), Optional.empty(),
        Optional.of(new Nearest(NEXT, "Year 3 at Northgate", 12))).words()).isEqualTo(
            "In 2025/26 Elmfield and Northgate teach 1,350 pupils in 48 classes between them. In 2026/27,"
                + " 11 pupils fewer in Year 3 at Northgate save no class; 12 do.");
  }

  @Test
  void saysWhatIsNotKnown() {
    assertThat(new ClassesSentence(List.of("Elmfield", "Northgate"), List.of("Northgate"),
        Optional.empty(), Optional.empty(), Optional.empty()).words()).isEqualTo(
            "No file gives pupils by year group for Northgate, so classes cannot be counted.");
  }
}
