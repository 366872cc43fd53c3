/// Examples and laws of appraisals.
@NullMarked
package viability.model.appraisal;

import org.jspecify.annotations.NullMarked;
