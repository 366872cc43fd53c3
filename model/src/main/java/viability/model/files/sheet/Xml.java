package viability.model.files.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the XML of a workbook. Names go by their local part; document types and entities
/// are never followed.
final class Xml implements AutoCloseable {

  private final InputStream in;
  private final XMLStreamReader reader;
  private char[] text = new char[256];
  private int length;

  private Xml(InputStream in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  static Xml of(InputStream in) throws IOException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new Xml(in, factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Moves on; false at the end.
  boolean next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
      return true;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  String name() {
    return reader.getLocalName();
  }

  /// An attribute of the element that starts here; empty where it has none of that name.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Reads the text in the element that starts here, with that of elements inside it, and moves to
  /// its end. It stands in [#characters()] up to the length that is given back.
  int text() throws IOException {
    length = 0;
    for (int depth = 1; depth > 0 && next();) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          append();
        default -> {
        }
      }
    }
    return length;
  }

  private void append() {
    int more = Math.min(reader.getTextLength(), Limits.CELL - length);
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
    System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, length, more);
    length += more;
  }

  char[] characters() {
    return text;
  }
}
