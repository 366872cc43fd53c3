package viability.model.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.school.SchoolId;

final class AnswersTest {

  private static final SchoolId ASH = new SchoolId("900001");
  private static final List<SchoolId> BOTH = List.of(ASH, new SchoolId("900002"));
  private static final LocalDate STARTS = LocalDate.of(2027, 9, 1);
  private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2028, 4, 1));

  @ParameterizedTest
  @MethodSource("arrangements")
  void anArrangementsAnswersMakeItAgain(Arrangement arrangement) {
    assertThat(arrangement.kind().make().apply(arrangement.answers())).isEqualTo(arrangement);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindIsMadeOfItsUsualAnswersAndSaysThem(Kind kind) {
    Map<String, String> named = switch (kind.name()) {
      case "combined" -> Map.of("parts", "Nothing shared");
      case "dissolution" -> Map.of("of", "Nothing shared");
      default -> Map.of();
    };
    Arrangement usual = kind.make()
        .apply(new Answers("Usual", BOTH, STARTS, kind, named, arrangements().toList()));
    assertThat(kind.make().apply(usual.answers())).isEqualTo(usual);
    assertThat(usual.answers().given())
        .containsOnlyKeys(kind.asks().stream().map(Ask::id).toList());
  }

  @Test
  void oneNumberWithoutASchoolIsEverySchools() {
    assertThat(numbers("20")).isEqualTo(Map.of(ASH, 20.0, BOTH.getLast(), 20.0));
    assertThat(numbers("900001=20; 900002=45")).isEqualTo(Map.of(ASH, 20.0, BOTH.getLast(), 45.0));
  }

  private static Map<SchoolId, Double> numbers(String intake) {
    return new Answers("Smaller", BOTH, STARTS, SmallerIntake.KIND, Map.of("intake", intake),
        List.of()).numbers("intake");
  }

  static Stream<Arrangement> arrangements() {
    return Stream.of(new Alone("Alone, own actions", BOTH, STARTS, true),
        Federation.nothingShared("Nothing shared", BOTH, STARTS),
        new Federation("All", BOTH, STARTS,
            Optional.of(new SharedHead(Optional.of(ASH), Optional.of(STARTS))),
            Optional.of(new SharedManager(Optional.of(ASH), LATER)),
            Optional.of(new JointContracts(LATER)), true, ShareKey.PUPILS));
  }

  static List<Kind> kinds() {
    return Kinds.ALL;
  }
}
