package viability.app.command;

import java.io.Serial;

/// The command cannot be done as it was typed; the message says why and what is known instead.
final class Refusal extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }

  Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
