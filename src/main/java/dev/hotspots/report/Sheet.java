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
        for (Block block : blocks) {
            if (block instanceof Block.Chart chart) {
                requireColumns(id, chart, blocks);
            }
        }
    }

    private static void requireColumns(String id, Block.Chart chart, List<Block> blocks) {
        Block.Table table = Block.tablesIn(blocks).stream()
                .filter(candidate -> candidate.id().equals(chart.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sheet " + id + ": chart '" + chart.title()
                        + "' draws table " + chart.table() + ", expected a table of the same sheet"));
        table.indexOf(chart.categories());
        chart.series().forEach(table::indexOf);
    }
}
