/**
 * Facts on disk: one Parquet file a business date, one row a contact, written and queried through DuckDB. The only package
 * that knows JDBC; of Spring it knows {@code JdbcClient} alone.
 */
@NullMarked
package dev.hotspots.facts;

import org.jspecify.annotations.NullMarked;
