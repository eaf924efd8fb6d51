package dev.hotspots.catalog;

/** What a complaint of a nature is about in particular, for instance refund delay under after-sales service. */
public record SubIssue(String id, Nature nature, String zh, String en) {}
