package dev.hotspots.conversation.planted;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted: Spring JDBC outside facts. */
interface UsesSpringJdbc {
    JdbcClient offence();
}
