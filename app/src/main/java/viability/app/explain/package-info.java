/// How a figure was worked out, shown beside the page: rule, inputs, sources.
///
/// Sentences are made of figures by plain classes without JavaFX, so that reports can say the same.
/// Uses the model's [viability.model.trace.Working] and JavaFX. Pages ask through
/// [viability.app.explain.Explain] and know nothing of the sheet that answers.
@NullMarked
package viability.app.explain;

import org.jspecify.annotations.NullMarked;
