package dev.hotspots.conversation.planted;

import java.sql.Connection;

/** Planted: JDBC outside facts. */
interface UsesSql {
    Connection offence();
}
