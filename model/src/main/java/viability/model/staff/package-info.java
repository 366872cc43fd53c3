/// What staff cost and how many are needed: pay scales, on-costs, posts on a scale, the secondary
/// curriculum, and leaving.
///
/// May use `units`, `trace` and `school`, never `classes` or `roll`. Everything here is a pure rule;
/// what is assumed (awards, pension, contact ratio) is handed in. To add a pay scale, add a file
/// under `resources/scales` and a line in the reader of `store`.
@NullMarked
package viability.model.staff;

import org.jspecify.annotations.NullMarked;
