/// Classes: how many a school needs for the pupils it has.
///
/// May use `units`, `trace` and `school`, never `roll`. To add a way of organising classes, add a
/// constant to [viability.model.classes.Organisation].
@NullMarked
package viability.model.classes;

import org.jspecify.annotations.NullMarked;
