/// Parts of finance-return lines that have a rule of their own: formula funding, class teachers,
/// grants. What a line's parts leave of it is the rest, which moves by the line's usual rule.
///
/// May use `projection.path`, `projection.basis` and the layers below `projection`. To add a part,
/// write one class that makes it and name it in
/// [viability.model.projection.part.Parts#ALL]; projection, explanations and the laws follow from
/// the list.
@NullMarked
package viability.model.projection.part;

import org.jspecify.annotations.NullMarked;
