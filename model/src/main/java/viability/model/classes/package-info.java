/// Classes: how many a school needs for the pupils it has, or has typed, and how far each year
/// group is from the next.
///
/// May use `units`, `trace` and `school`, never `roll` or `staff`. To add a way of organising
/// classes, add a constant to [viability.model.classes.Organisation].
@NullMarked
package viability.model.classes;

import org.jspecify.annotations.NullMarked;
