package viability.model.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages a file at random: bits, pieces, lines and cells; inside a ZIP, half the time one of
/// its parts.
public record Mutation(Random random) {

  private static final List<String> NASTY = List.of("NaN", "1e308", "-1e308", "1E+2000000000", "\"",
      ",", ",,,,,,,,", "\n", "\r", "\0", "\ufeff", "-1", "99999999999999999999", "0", "(1)", "=A1",
      "<", ">", "&x;", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "\u00e9",
      "2024-25", "202425", "I01", "E20A", "URN", "100001", "R", "Y1", "12", "c", "z", "DNS",
      "School:", "A1048577", "ZZZZZZ9", "</row>", "<row>", "t=\"s\"", "31-02-2024", "\ud800",
      " ".repeat(3000), "9".repeat(3000), "1,000,000,000", "<f>A1</f>");

  /// Another file like a sound one.
  public byte[] of(byte[] sound) {
    boolean zip = sound.length > 1 && sound[0] == 'P' && sound[1] == 'K';
    boolean inner = zip && random.nextBoolean();
    byte[] mutant = inner ? inside(sound) : sound.clone();
    int times = inner && random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(4);
    for (int i = 0; i < times && mutant.length > 0; i++) {
      mutant = once(mutant);
    }
    return mutant;
  }

  private byte[] inside(byte[] zip) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(random.nextInt(3) == 0 && content.length > 0 ? once(content) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] once(byte[] from) {
    int at = random.nextInt(from.length);
    int end = Math.min(from.length, at + 1 + random.nextInt(40));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(from, at);
      case 1 -> Arrays.copyOf(from, at);
      case 2 -> spliced(from, at, end, new byte[0]);
      case 3 -> spliced(from, end, end, Arrays.copyOfRange(from, at, end));
      case 4, 5 -> spliced(from, at, random.nextBoolean() ? at : end, nasty());
      case 6 -> cells(from);
      default -> lines(from);
    };
  }

  private byte[] flipped(byte[] from, int at) {
    byte[] to = from.clone();
    to[at] ^= (byte) (1 << random.nextInt(8));
    return to;
  }

  private byte[] nasty() {
    return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] from, int start, int end, byte[] middle) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    to.write(from, 0, start);
    to.writeBytes(middle);
    to.write(from, end, from.length - end);
    return to.toByteArray();
  }

  /// One cell of a text becomes something nasty.
  private byte[] cells(byte[] from) {
    String[] cells = new String(from, StandardCharsets.ISO_8859_1).split("(?=[,\n<>])", -1);
    int which = random.nextInt(cells.length);
    cells[which] = (cells[which].isEmpty() ? "" : cells[which].substring(0, 1))
        + NASTY.get(random.nextInt(NASTY.size()));
    return String.join("", cells).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Lines are repeated, dropped or moved.
  private byte[] lines(byte[] from) {
    List<String> lines = new ArrayList<>(
        Arrays.asList(new String(from, StandardCharsets.ISO_8859_1).split("\n", -1)));
    String line = lines.get(random.nextInt(lines.size()));
    switch (random.nextInt(3)) {
      case 0 -> lines.add(random.nextInt(lines.size()), line);
      case 1 -> lines.remove(line);
      default -> {
        lines.remove(line);
        lines.addFirst(line);
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
