package viability.model.appraisal;

/// How much a criterion counts, from 0 (not at all) to 100. Only the weights' proportions matter.
public record Weight(String criterion, int weight) {

  public static final int MOST = 100;
}
