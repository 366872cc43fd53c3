package viability.model.assumption;

/// What an assumption is about; pages show the topics that matter on them.
public enum Topic {
  PUPILS, FUNDING, PAY, PRICES, CLASSES, PARTNERSHIP
}
