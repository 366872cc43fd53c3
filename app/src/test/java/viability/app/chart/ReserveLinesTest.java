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

  @Test
  void futuresAreInTheWordsAndAllSevenInTheTable() {
    var data = Samples.reserveWithBands();
    assertThat(chart.spoken(data)).contains(
        "Federation: £150k in March 2027, £78k in March 2033; between −£18k and £174k in 8 of 10 futures.");
    assertThat(chart.points(data))
        .contains("Federation, March 2033: £78k; 8 of 10 futures: −£18k to £174k");
    assertThat(chart.table(data).rows()).extracting(Table.Row::name).hasSize(16).contains(
        "Federation", "Federation, 5 in 100", "Federation, 10 in 100", "Federation, 25 in 100",
        "Federation, 50 in 100", "Federation, 75 in 100", "Federation, 90 in 100",
        "Federation, 95 in 100");
    assertThat(chart.table(data).csv()).contains("\"Federation, 10 in 100\",150000.00,94000.00,");
  }

  @Test
  void futuresOfEarlierFiguresAreNeverReadWithTheNew() {
    var now = Samples.reserveWithBands();
    var data = new Lines(now.subject(), now.lines(), true);
    assertThat(chart.spoken(data)).contains("Federation: £150k in March 2027, £78k in March 2033.")
        .endsWith("the futures of these are being worked out.");
    assertThat(chart.points(data)).contains("Federation, March 2033: £78k");
    assertThat(chart.table(data).rows().get(9).cells()).containsOnly(new Table.Cell("\u2026", ""));
  }
}
