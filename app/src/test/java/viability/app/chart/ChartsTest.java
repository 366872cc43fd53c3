package viability.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import viability.app.look.Fonts;
import viability.app.look.Look;
import viability.app.look.Series;
import viability.model.units.Money;

/// What holds for every chart, and what each one says.
final class ChartsTest {
  @BeforeAll
  static void fonts() {
    Fonts.loadForCharts();
  }

  @Test
  void everyChartHasItsOwnName() {
    assertThat(Charts.ALL).extracting(Chart::name).doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z-]+"));
  }

  @Test
  void everyPointCanBeFoundInItsDrawing() {
    holds(new ReserveLines(), Samples.many());
    holds(new FanLines(), new Fans(Measured.RESERVE, Samples.reserveWithBands()));
    holds(new FanLines(), new Fans(Measured.CLASSES, Samples.inYear()));
    holds(new DeficitChances(), Samples.chances(true));
    holds(new FutureDots(), Samples.dots());
    holds(new InYearBars(), Samples.inYear());
    holds(new BridgeBars(), Samples.bridge());
    holds(new PupilsByYear(), Samples.pupils());
    holds(new YearGroupLines(), Samples.yearGroups());
    holds(new IncomeAndSpending(), Samples.budget());
    holds(new ClassStepMap(), Samples.classes());
    holds(new BalanceByRoll(), Samples.balances());
    holds(new DifferenceLine(), Samples.whatIf());
  }

  @Test
  void oneYearIsEnoughToDraw() {
    var lines = new Lines("Elmfield", List.of(Samples.line("Alone", Series.SLATE, 150)));
    holds(new ReserveLines(), lines);
    holds(new InYearBars(), lines);
    holds(new PupilsByYear(), new Pupils("Elmfield", Samples.points(2026, 1, 210), List.of(),
        List.of(), java.util.OptionalDouble.empty()));
    holds(new ClassStepMap(),
        new Classes("Elmfield", List.of(new Classes.Year(2026, 168, 7, 7, 7, 5.6))));
  }

  @Test
  void eachSaysWhatItShows() {
    assertThat(new InYearBars().spoken(Samples.inYear()))
        .startsWith("In-year balance, Elmfield Primary. "
            + "Alone, own actions: spends more than it receives in 7 of 7 years; −£60k in 2032-33.");
    assertThat(new BridgeBars().spoken(Samples.bridge())).isEqualTo("From Alone, own actions to "
        + "Federation, by March 2033: −£180k to £78k. Head post shared +£253k; Head of school uplift "
        + "−£52k; Cover, travel −£17k; Office and finance +£84k; Contracts at renewal +£20k; "
        + "One-off costs −£30k.");
    assertThat(new PupilsByYear().spoken(Samples.pupils())).isEqualTo("Pupils, Elmfield Primary. "
        + "Counted: 203 in Oct 2021, 187 in Oct 2025. Projected: 181.4 in Oct 2026, 160.2 in "
        + "Oct 2032. Places: 210.");
    assertThat(new IncomeAndSpending().spoken(Samples.budget()))
        .endsWith("Income: £1.15m in 2026-27, "
            + "£1.16m in 2032-33. Spending: £1.14m in 2026-27, £1.22m in 2032-33. "
            + "Spending is above income in 6 of 7 years.");
    assertThat(new ClassStepMap().spoken(Samples.classes()))
        .isEqualTo("Classes and pupils, Elmfield Primary. As planned: 7 in 2024/25, 6 in 2031/32. "
            + "Single-age: 7 in 2024/25, 7 in 2031/32. Mixed-age: 7 in 2024/25, 5 in 2031/32. "
            + "If every class were full: 6.1 in 2024/25, 4.9 in 2031/32. "
            + "Pupils: 182 in 2024/25, 146 in 2031/32.");
    assertThat(new YearGroupLines().spoken(Samples.yearGroups()))
        .startsWith("Pupils by year group, "
            + "Elmfield Primary. Reception: 28 in Oct 2022, 22.9 in Oct 2029.");
  }

  @Test
  void aBreakEvenSaysEveryTurn() {
    // Six classes: £780,000 and £100,000 are met by 176 pupils at £5,000.
    assertThat(new BalanceByRoll().spoken(Samples.balances()))
        .isEqualTo("In-year balance by number of pupils, Elmfield Primary, 2027-28. "
            + "It turns from short to left over at 150, 176, 202, 228 pupils. Its present roll is 168.");
  }

  @Test
  void aDifferenceSaysWhereTheTwoChangePlaces() {
    assertThat(new DifferenceLine().spoken(Samples.whatIf())).isEqualTo("Reserve, March 2032:"
        + " Federation less Alone, by Funding per pupil. −5.0%: Federation has £168k more."
        + " 8.0%: Alone has £92k more. They change places at 3.4%. Now 1.5%.");
    assertThat(new DifferenceLine().table(Samples.whatIf()).rows().getLast().cells())
        .extracting(Table.Cell::shown).containsExactly("−£92k", "Alone");
  }

  @Test
  void aBridgeThatDoesNotAddUpIsRefused() {
    assertThatThrownBy(() -> new Bridge("Alone", Series.SLATE, Money.ZERO, List.of(), "Federation",
        Series.BLUE, Money.pounds(1), "March 2033")).isInstanceOf(IllegalArgumentException.class);
  }

  private static <D> void holds(Chart<D> chart, D data) {
    var info = new ChartRenderingInfo();
    var image = new BufferedImage(880, 300, BufferedImage.TYPE_INT_RGB);
    chart.draw(data, Look.LIGHT).draw(image.createGraphics(), new Rectangle(880, 300), info);
    var words = new ArrayList<String>();
    for (var entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof ChartEntity figure && figure.getToolTipText() != null) {
        words.add(figure.getToolTipText());
      }
    }
    assertThat(chart.points(data)).doesNotHaveDuplicates().isNotEmpty();
    assertThat(words).as(chart.name()).containsAll(chart.points(data));
    assertThat(chart.table(data).rows()).isNotEmpty()
        .allMatch(row -> row.cells().size() == chart.table(data).headings().size() - 1);
  }
}
