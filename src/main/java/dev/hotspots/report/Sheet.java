package dev.hotspots.report;

import java.util.List;

/**
 * One tab of the workbook: blocks from top to bottom.
 *
 * @param id for machines
 * @param name the tab's caption, at most 31 characters, none of {@code : \ / ? * [ ]}
 * @param notes lines under the title: what the reader must know before quoting a figure
 */
public record Sheet(String id, String name, String title, List<String> notes, List<Block> blocks) {

    public Sheet {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }
}
