/// The ways of working together, one record a file. An arrangement produces effects and nothing
/// else.
///
/// May use the layers below, never `action`. To add an arrangement, add a record, name it in
/// [viability.model.arrangement.Arrangement]'s permits, and add its kind to
/// [viability.model.arrangement.Kinds#ALL].
@NullMarked
package viability.model.arrangement;

import org.jspecify.annotations.NullMarked;
