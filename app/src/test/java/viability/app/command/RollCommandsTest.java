package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RollCommandsTest {

  @TempDir
  private Path folder = Path.of("");

  private Path rolls = Path.of("");

  @BeforeEach
  void files() throws IOException {
    rolls = write("rolls.csv", """
        la,year,R,Y1,Y2
        North,2019,1000,1000,1000
        North,2020,1000,1000,1000
        North,2021/22,1000,1000,1000
        North,2022,1000,1000,1000
        South,2019,500,500,500
        South,2020,500,500,500
        South,2021,500,500,500
        South,2022,500,500,500
        """);
  }

  @Test
  void rollGivesEveryGradeAndTheTotalWithBands() {
    Run run = Run.of("roll", "--history", rolls, "--launch", "2022-23", "--years", 2, "--method",
        "3-2-1", "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    List<Map<String, Object>> lines = Run.list(Run.wrapped(run), "all");
    assertThat(lines).hasSize(2 * 2 * 4).extracting(line -> line.get("grade")).startsWith("R", "Y1",
        "Y2", "total");
    assertThat(lines.getFirst()).containsEntry("unit", "North").containsEntry("year", 2023);
    Map<String, Object> total = lines.get(3);
    assertThat(number(total, "central")).isEqualTo(3000);
    assertThat(number(total, "low95")).isLessThan(number(total, "low80"));
    assertThat(number(total, "high95")).isGreaterThan(number(total, "high80"));
    assertThat(number(lines.get(11), "central")).isEqualTo(1500);
  }

  @Test
  void birthsWhoseOnlyUnitHasNoRollsAreTheAreas() throws IOException {
    Path births = write("births.csv", """
        area,year,births
        Shire,2015,3000
        Shire,2016,3000
        Shire,2017,3000
        Shire,2018,3000
        Shire,2019,2400
        """);
    Run run = Run.of("roll", "--history", rolls, "--births", births, "--launch", 2022, "--years", 2,
        "--json");
    assertThat(run.err()).isEmpty();
    List<Map<String, Object>> lines = Run.list(Run.wrapped(run), "all");
    assertThat(number(lines.get(0), "central")).isCloseTo(800, within());
    assertThat(number(lines.get(4), "central")).isCloseTo(800, within());
  }

  @Test
  void aUnitWithoutBirthsIsNamed() throws IOException {
    Path births = write("births.csv", "la,year,births\nNorth,2018,2000\nEast,2018,10\n");
    Run run = Run.of("roll", "--history", rolls, "--births", births, "--launch", 2022, "--years",
        1);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("No births of South");
  }

  @Test
  void anAreasOwnRollsGiveTheRatios() throws IOException {
    Path schools = write("schools.csv", """
        school,year,K,G1
        Ash,2022,20,20
        """);
    Path area = write("area.csv", """
        area,year,K,G1
        All,2021,1000,900
        All,2022,1000,800
        """);
    Run run = Run.of("roll", "--history", schools, "--area", area, "--launch", 2022, "--years", 1,
        "--json");
    List<Map<String, Object>> lines = Run.list(Run.wrapped(run), "all");
    double ratio = number(lines.get(1), "central") / number(lines.get(0), "central");
    assertThat(ratio).isCloseTo(0.8, within());
  }

  @Test
  void whatCannotBeUsedIsNamedAndTheRestIs() throws IOException {
    Path doubtful = write("rolls.csv", """
        la,year,R,Y1,Y2,Total
        North,2021,10,many,10,20
        North,2020,10,10,10,30
        North,2022,10,,10,20
        North,2022,11,11,11,33
        North,lately,11,11,11,33
        """);
    Run run = Run.of("roll", "--history", doubtful, "--launch", 2022, "--years", 2, "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("rolls.csv:2: \u201cmany\u201d under Y1", "rolls.csv:5",
        "rolls.csv:6", "\u201cTotal\u201d is not used");
    List<Map<String, Object>> lines = Run.list(Run.wrapped(run), "all");
    assertThat(lines).filteredOn(line -> line.get("central") == null)
        .extracting(line -> line.get("grade") + " " + line.get("year"))
        .containsExactly("Y2 2023", "total 2023");
  }

  @Test
  void aFileWithoutYearGroupsStops() throws IOException {
    Path list = write("list.csv", "shop,year,milk\nCorner,2022,2\n");
    for (String command : List.of("roll", "backtest")) {
      Run run = command.equals("roll")
          ? Run.of(command, "--history", list, "--launch", 2022, "--years", 1, "--json")
          : Run.of(command, "--history", list, "--json");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out().strip()).isEqualTo("[ ]");
    }
  }

  @Test
  void helpNamesTheBandsAsTheyAre() {
    assertThat(Run.of("roll", "--help").out()).contains("80% and 95% bands");
  }

  @Test
  void unknownNamesListTheKnownOnes() {
    Run method = Run.of("backtest", "--history", rolls, "--method", "guess");
    assertThat(method.exit()).isEqualTo(2);
    assertThat(method.err()).contains("default, 3-2-1, mean-3, smoothing, last, no-change");
    Run launch = Run.of("roll", "--history", rolls, "--launch", 2030, "--years", 1);
    assertThat(launch.exit()).isEqualTo(2);
    assertThat(launch.err()).contains("2019, 2020, 2021, 2022");
    assertThat(Run.of("backtest", "--history", rolls, "--launches", "2021-2015").exit())
        .isEqualTo(2);
    assertThat(Run.of("backtest", "--history", rolls, "--leave-out", "once").exit()).isEqualTo(2);
    assertThat(Run.of("backtest", "--history", "none.csv").exit()).isEqualTo(2);
    assertThat(Run.of("roll", "--history", rolls, "--launch", 2022, "--years", 0).exit())
        .isEqualTo(2);
  }

  @Test
  void backtestGoesBySeriesThenHorizon() throws IOException {
    Path longer = write("rolls.csv", """
        la,year,R,Y1
        N,2017,500,500
        N,2018,500,500
        N,2019,500,500
        N,2020,500,500
        N,2021,500,500
        N,2022,400,500
        """);
    Run run = Run.of("backtest", "--history", longer, "--method", "no-change", "--horizon", 2,
        "--launches", "2020-2021", "--json");
    List<Map<String, Object>> lines = Run.list(Run.wrapped(run), "all");
    assertThat(lines).extracting(line -> line.get("series") + " " + line.get("horizon"))
        .containsExactly("reception 1", "reception 2", "total 1", "total 2");
    assertThat(lines.getFirst()).containsEntry("method", "no-change").containsEntry("n", 2)
        .containsEntry("mape", new BigDecimal("0.125"))
        .containsEntry("bias", new BigDecimal("0.125"));
    assertThat(Run.of("backtest", "--history", longer, "--leave-out", "2020,2021").out())
        .startsWith("method");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static double number(Map<String, Object> line, String field) {
    return new BigDecimal(String.valueOf(line.get(field))).doubleValue();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
