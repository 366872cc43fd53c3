package viability.model.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import viability.model.plan.Plan;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// A plan as a file: JSON that names its format and version first, in a stable order, so that two
/// saved plans can be compared line by line.
///
/// Reading never throws: a file that is missing, cut short, changed by hand, or made by a newer
/// version is a finding that says what to do.
public final class PlanFile {

  /// How plan files end.
  public static final String ENDING = ".viability";

  /// The version of the format written here; later ones are refused.
  public static final int VERSION = 4;

  private static final String FORMAT = "viability plan";
  private static final String RESTORE = "Open a backup of the plan, or import its files again.";

  private final JsonMapper mapper = Mappers.strict();

  private record Document(String format, int version, Plan plan) {}

  /// Saves the plan, replacing the file whole or not at all. Throws [IOException] where the file
  /// cannot be written; the earlier file is then as it was.
  public void write(Path file, Plan plan) throws IOException {
    AtomicFile.write(file, text(plan).getBytes(StandardCharsets.UTF_8));
  }

  /// The plan as it stands in a file.
  public String text(Plan plan) {
    return mapper.writeValueAsString(new Document(FORMAT, VERSION, plan)) + "\n";
  }

  /// The plan in a file; empty, with a stopping finding, where there is none that can be used. The
  /// plan's own findings stay in the plan.
  public Loaded<Optional<Plan>> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      return notAPlan(name);
    } catch (IOException e) {
      return stop(Place.file(name), "The plan cannot be opened: " + IoWords.of(e) + ".",
          "Check that it is there and that you may read it.");
    }
  }

  /// The plan in a text, as [#read] has it; `name` is the file's name for findings.
  public Loaded<Optional<Plan>> parse(String name, String text) {
    if (!text.startsWith("{")) {
      return notAPlan(name);
    }
    try {
      return version(name, mapper.readTree(text)).orElseGet(() -> plan(name, present(text)));
    } catch (JacksonException e) {
      return stop(JacksonWords.place(name, e),
          "The plan file is cut short or damaged: " + JacksonWords.of(e), RESTORE);
    }
  }

  /// A stop where the document is not a plan that this version reads; empty where it is.
  private static Optional<Loaded<Optional<Plan>>> version(String name, JsonNode document) {
    JsonNode version = document.path("version");
    if (!document.path("format").asString("").equals(FORMAT) || !version.isInt()
        || version.intValue() < 1) {
      return Optional.of(notAPlan(name));
    }
    if (version.intValue() > VERSION) {
      return Optional.of(stop(Place.file(name),
          "This plan was made by a newer version of the program.",
          "Install the newer version, or ask whoever sent it for a copy saved by an older one."));
    }
    return Optional.empty();
  }

  /// The text of a plan as this version writes it: as it is, or with what it lacks. Where nothing
  /// is missing, findings thus name the lines of the file itself.
  private String present(String text) {
    JsonNode document = mapper.readTree(text);
    JsonNode whole = EarlierVersions.present(document.deepCopy(), mapper);
    return whole.equals(document) ? text : mapper.writeValueAsString(whole);
  }

  private Loaded<Optional<Plan>> plan(String name, String text) {
    try {
      Plan plan = mapper.readValue(text, Document.class).plan();
      Loaded<Plan> checked = PlanCheck.check(plan, Place.file(name));
      return new Loaded<>(checked.stopped() ? Optional.empty() : Optional.of(plan),
          checked.findings());
    } catch (JacksonException e) {
      return stop(JacksonWords.place(name, e),
          "The plan file was changed outside the program: " + JacksonWords.of(e), RESTORE);
    }
  }

  private static Loaded<Optional<Plan>> notAPlan(String name) {
    return stop(Place.file(name), "This is not a plan file.",
        "Choose a file that ends in " + ENDING + "; other files are imported.");
  }

  private static Loaded<Optional<Plan>> stop(Place place, String message, String cure) {
    return new Loaded<>(Optional.empty(), List.of(Finding.stop(place, message, cure)));
  }
}
