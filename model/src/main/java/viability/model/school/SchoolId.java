package viability.model.school;

/// What a plan calls a school by, for ever: its URN, or its name where the files give no URN.
public record SchoolId(String value) implements Comparable<SchoolId> {

  @Override
  public int compareTo(SchoolId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
