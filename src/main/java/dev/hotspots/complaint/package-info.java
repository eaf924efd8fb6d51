/** What a contact is: its type, whether the customer complains, of what nature, how strongly. */
@NullMarked
package dev.hotspots.complaint;

import org.jspecify.annotations.NullMarked;
