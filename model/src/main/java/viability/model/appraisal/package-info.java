/// Options weighed against each other: criteria with weights, scores, gates, the eight principles
/// as tests, and how far weights must move before another option scores highest.
///
/// Money, pupil places and time are scored from the projection, the rest by the user. May use
/// `viability`, `projection` and the layers below, never a plan: what a user lays down comes as a
/// [viability.model.appraisal.Scoring]. To add a criterion, add a line to
/// [viability.model.appraisal.Criterion].
@NullMarked
package viability.model.appraisal;

import org.jspecify.annotations.NullMarked;
