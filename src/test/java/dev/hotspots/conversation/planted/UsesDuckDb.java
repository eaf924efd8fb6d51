package dev.hotspots.conversation.planted;

import org.duckdb.DuckDBConnection;

/** Planted: DuckDB outside facts. */
interface UsesDuckDb {
    DuckDBConnection offence();
}
