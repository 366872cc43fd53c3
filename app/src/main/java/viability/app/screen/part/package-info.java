/// Parts that several pages are made of: the assumption panel, findings, charts with their tables.
///
/// May use `desk`, `look`, `chart` and `explain`; never a page. A part is a small node; what it
/// shows is worked out by a model beside it that knows no scene. To add a part, add a node here.
@NullMarked
package viability.app.screen.part;

import org.jspecify.annotations.NullMarked;
