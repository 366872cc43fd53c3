package viability.app.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import viability.model.projection.YearFigures;
import viability.model.school.FinanceCode;

/// A primary, a secondary and an all-through school of the sample, each line of each year worked
/// out on paper. Every sum must come to what stands beside it, and what stands beside it must be
/// what the engine says: money to the penny, pupils to a millionth of a pupil.
final class WorkedByHandTest {

  @TestFactory
  Stream<DynamicTest> every_sum_on_paper_comes_to_what_stands_beside_it() {
    Cell calculator = new HSSFWorkbook().createSheet().createRow(0).createCell(0);
    return sheets().flatMap(
        sheet -> sheet.sums().map(line -> DynamicTest.dynamicTest(sheet.name() + " " + line,
            () -> assertThat(line.workedOut(calculator)).isEqualByComparingTo(line.amount()))));
  }

  @TestFactory
  Stream<DynamicTest> every_figure_on_paper_is_the_engines() {
    WorkedSchools schools = new WorkedSchools();
    return sheets().flatMap(sheet -> {
      Map<String, YearFigures> years = schools.years(sheet.name());
      return sheet.figures()
          .map(line -> DynamicTest.dynamicTest(sheet.name() + " " + line, () -> same(line, years)));
    });
  }

  @TestFactory
  Stream<DynamicTest> every_line_of_a_return_that_is_not_zero_is_on_paper() {
    WorkedSchools schools = new WorkedSchools();
    return sheets().flatMap(sheet -> schools.years(sheet.name()).entrySet().stream()
        .map(year -> DynamicTest.dynamicTest(sheet.name() + " " + year.getKey(),
            () -> assertThat(sheet.figures(year.getKey())).containsAll(codes(year.getValue())))));
  }

  private static List<String> codes(YearFigures year) {
    return year.lines().entrySet().stream().filter(line -> line.getValue().pence() != 0)
        .map(line -> line.getKey().code()).toList();
  }

  private static YearFigures year(String words, Map<String, YearFigures> years) {
    return Optional.ofNullable(years.get(words)).orElseThrow();
  }

  private static Stream<WorkedSheet> sheets() {
    return Stream.of("primary", "secondary", "all-through").map(WorkedSheet::read);
  }

  private static void same(WorkedLine line, Map<String, YearFigures> years) {
    BigDecimal engine = engine(line.figure().orElseThrow(), year(line.year(), years));
    assertThat(engine).isCloseTo(line.amount(), within(new BigDecimal("0.000001")));
  }

  private static BigDecimal engine(String figure, YearFigures year) {
    return switch (figure) {
      case "pupils" -> BigDecimal.valueOf(year.pupils());
      case "funded pupils" -> BigDecimal.valueOf(year.fundedPupils());
      case "classes" -> BigDecimal.valueOf(year.classes());
      case "income" -> year.income().toPounds();
      case "spending" -> year.spending().toPounds();
      case "in-year balance" -> year.inYear().toPounds();
      case "reserve" -> year.reserve().orElseThrow().toPounds();
      default -> Optional.ofNullable(year.lines().get(FinanceCode.startOf(figure).orElseThrow()))
          .orElseThrow().toPounds();
    };
  }
}
