package viability.app.worked;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;

/// One line of a school worked by hand: what it is, the sum as a calculator takes it, what that
/// comes to, and which of the engine's figures it is, if any. `year` is the heading it stands under.
record WorkedLine(String year, String what, String sum, String result, Optional<String> figure) {

  BigDecimal amount() {
    return new BigDecimal(plain(result));
  }

  /// The sum worked out with a calculator's fifteen figures, rounded to as many places as the
  /// result shows.
  BigDecimal workedOut(Cell calculator) {
    calculator.setCellFormula(plain(sum));
    double value = calculator.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator()
        .evaluate(calculator).getNumberValue();
    return new BigDecimal(value, new MathContext(15)).setScale(amount().scale(),
        RoundingMode.HALF_UP);
  }

  @Override
  public String toString() {
    return year + ": " + what;
  }

  private static String plain(String text) {
    return text.replace(",", "").replace("£", "").replace("×", "*").replace("÷", "/")
        .replace("−", "-").replace("%", "/100").strip();
  }
}
