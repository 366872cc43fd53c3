/// The Appraisal page: options against criteria with weights as sliders, the ranking under other
/// weights, the eight principles, and what would have to be true for two options to change places.
///
/// [viability.app.screen.appraisal.AppraisalModel] weighs and edits,
/// [viability.app.screen.appraisal.FlipModel] asks what would have to be true. Uses `desk`,
/// `explain`, `look`, `chart`, `screen.part` and the model.
@NullMarked
package viability.app.screen.appraisal;

import org.jspecify.annotations.NullMarked;
