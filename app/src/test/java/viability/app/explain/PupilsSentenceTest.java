package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.app.explain.PupilsSentence.Count;
import viability.app.explain.PupilsSentence.Starting;
import viability.model.school.Census;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

final class PupilsSentenceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      171 | 138.2 | 17.4 | 30 | Elmfield had 171 pupils in October 2025 and is expected to have 138 in October 2032, 33 fewer. Reception is then expected to take 17 of its 30 places.
      171 | 183   | 30   | 30 | Elmfield had 171 pupils in October 2025 and is expected to have 183 in October 2032, 12 more. Reception is then expected to take all of its 30 places.
      171 | 171.4 | 33   | 30 | Elmfield had 171 pupils in October 2025 and is expected to have as many in October 2032. Reception is then expected to take 33, 3 more than its 30 places.
      1   | 0     | 0    |    | Elmfield had 1 pupil in October 2025 and is expected to have 0 in October 2032, 1 fewer. Reception is then expected to take 0; no file gives its admission number.
      """)
  void saysWhatTheFiguresSay(double then, double later, double starting, @Nullable Integer places,
      String sentence) {
    assertThat(of(List.of("Elmfield"), then, later, starting,
        places == null ? OptionalInt.empty() : OptionalInt.of(places)).words()).isEqualTo(sentence);
  }

  @Test
  void addsSchoolsUp() {
    assertThat(of(List.of("Elmfield", "Northgate"), 340, 300, 40, OptionalInt.of(60)).words())
        .isEqualTo("Elmfield and Northgate had 340 pupils between them in October 2025 and are"
            + " expected to have 300 in October 2032, 40 fewer. Reception is then expected to take"
            + " 40 of their 60 places.");
  }

  @Test
  void saysWhatIsNotKnown() {
    assertThat(new PupilsSentence(List.of("Elmfield"), Optional.empty(), Optional.empty(),
        Optional.empty()).words())
        .isEqualTo("No file gives pupils by year group for Elmfield, so none can be projected.");
    assertThat(new PupilsSentence(List.of("Elmfield"),
        Optional.of(new Count(new SchoolYear(2025), Census.JANUARY, 171)), Optional.empty(),
        Optional.empty()).words())
        .isEqualTo("Elmfield had 171 pupils in January 2026; nothing is projected after it.");
  }

  private static PupilsSentence of(List<String> names, double then, double later, double starting,
      OptionalInt places) {
    return new PupilsSentence(names,
        Optional.of(new Count(new SchoolYear(2025), Census.OCTOBER, then)),
        Optional.of(new Count(new SchoolYear(2032), Census.OCTOBER, later)),
        Optional.of(new Starting(YearGroup.R, starting, places)));
  }
}
