/** The transcript as people wrote it: contacts and their messages. */
@NullMarked
package dev.hotspots.conversation;

import org.jspecify.annotations.NullMarked;
