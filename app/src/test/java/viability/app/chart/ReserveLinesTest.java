package viability.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReserveLinesTest {
  private final ReserveLines chart = new ReserveLines();

  @Test
  void saysWhereEachLineStartsAndEndsAndWhenItPassesBelowZero() {
    assertThat(chart.spoken(Samples.reserve())).isEqualTo("Revenue reserve, Elmfield Primary. "
        + "Alone, own actions: £150k in March 2027, −£180k in March 2033, below zero from March 2030. "
        + "Federation: £150k in March 2027, £78k in March 2033.");
  }

  @Test
  void theTableHoldsTheSameFigures() {
    var table = chart.table(Samples.reserve());
    assertThat(table.headings()).startsWith("Elmfield Primary", "March 2027").hasSize(8);
    assertThat(table.rows().getFirst().cells().getLast())
        .isEqualTo(new Table.Cell("−£180k", "-180000.00"));
    assertThat(table.csv()).contains("\"Alone, own actions\",150000.00,112000.00,");
  }

  @Test
  void everyPointHasItsOwnWords() {
    assertThat(chart.points(Samples.reserve())).hasSize(14).doesNotHaveDuplicates()
        .contains("Federation, March 2033: £78k");
  }
}
