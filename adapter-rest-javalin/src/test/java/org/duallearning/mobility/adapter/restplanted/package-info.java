/** Classes that break the rules of the module on purpose, so that the rules are seen to find them. */
@NullMarked
package org.duallearning.mobility.adapter.restplanted;

import org.jspecify.annotations.NullMarked;
