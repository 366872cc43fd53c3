package viability.model.assumption;

/// What an assumption is about, and so which years a yearly one goes by.
public enum Topic {
  PUPILS(true), FUNDING(false), TEACHER_PAY(true), SUPPORT_PAY(false), GRANTS(true), PRICES(
      false), CLASSES(true), PARTNERSHIP(false), TIMING(false), VIABILITY(false), UNCERTAINTY(true);

  private final boolean fromSeptember;

  Topic(boolean fromSeptember) {
    this.fromSeptember = fromSeptember;
  }

  /// Whether its years are school years, from September, rather than funding years, from April.
  public boolean fromSeptember() {
    return fromSeptember;
  }
}
