package viability.app.screen.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.converter.LocalDateStringConverter;

/// Picks a day, written as `30 April 2027`; `30/4/2027` can be typed too.
public final class DayPicker extends DatePicker {

  public DayPicker() {
    setConverter(new LocalDateStringConverter(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK),
        DateTimeFormatter.ofPattern("[d MMMM yyyy][d/M/yyyy]", Locale.UK)));
  }

  public DayPicker(LocalDate day) {
    this();
    setValue(day);
  }
}
