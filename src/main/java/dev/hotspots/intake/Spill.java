package dev.hotspots.intake;

import dev.hotspots.conversation.Speaker;
import java.nio.file.Path;
import java.util.List;

/** The layout of a spill: a directory a slice, a file a bucket, all messages of a contact in the same bucket of every slice. */
final class Spill {

    /** Changes with the form of the bucket files. */
    static final int VERSION = 0x48530002;

    /** In the order of their numbers in the files. */
    static final List<Speaker> SPEAKERS = List.of(Speaker.CUSTOMER, Speaker.AGENT, Speaker.BOT, Speaker.SYSTEM);

    static final String REJECTS = "rejects.csv";

    private Spill() {}

    static Path bucketFile(Path directory, int bucket) {
        return directory.resolve("bucket-%04d.rows".formatted(bucket));
    }

    /**
     * The bucket of a contact, the same in every run and on every machine: {@link String#hashCode} with its bits mixed, since
     * the ids of one export often differ in a few digits only.
     */
    static int bucketOf(String contactId, int buckets) {
        int hash = contactId.hashCode() * 0x9E3779B9;
        hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
        return Math.floorMod(hash ^ (hash >>> 13), buckets);
    }
}
