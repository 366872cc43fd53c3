package viability.model.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// The texts that the cells of a workbook share, by their place in its list.
final class SharedText {

  private int[] numbers = new int[256];
  private int length;

  private SharedText() {}

  static SharedText read(Optional<InputStream> part, Store store) throws IOException {
    SharedText shared = new SharedText();
    if (part.isPresent()) {
      try (Xml xml = Xml.of(part.get())) {
        shared.read(xml, store);
      }
    }
    return shared;
  }

  private void read(Xml xml, Store store) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.next()) {
      if (xml.starts("si")) {
        text.setLength(0);
      } else if (xml.starts("rPh") || xml.ends("rPh")) {
        phonetic = xml.isStart();
      } else if (xml.starts("t") && !phonetic) {
        int more = xml.text();
        text.append(xml.characters(), 0,
            Math.min(more, Limits.CELL - Math.min(Limits.CELL, text.length())));
      } else if (xml.ends("si")) {
        add(store.text(text.toString()));
      }
    }
  }

  private void add(int number) {
    if (length == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * length);
    }
    numbers[length++] = number;
  }

  /// The number of a text in the store; -1 where the list is shorter.
  int number(int place) {
    return place >= 0 && place < length ? numbers[place] : -1;
  }
}
