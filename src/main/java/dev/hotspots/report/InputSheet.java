package dev.hotspots.report;

import java.util.List;

/** What was read, and every row that was not taken. */
final class InputSheet {

    private final Input input;

    InputSheet(Input input) {
        this.input = input;
    }

    Sheet sheet() {
        return new Sheet(
                "input",
                "输入与拒收",
                "输入清单与拒收记录",
                List.of("一行即一条消息。读入 = 采用 + 重复 + 拒收,逐个文件成立。重复:同一会话中再次导出的同一条消息,只计一次。"),
                List.of(files(), rejects()));
    }

    private Block.Table files() {
        TableBuilder table = new TableBuilder("files", "输入文件")
                .text("file", "文件", 36)
                .text("encoding", "编码", 12)
                .count("read", "读入")
                .count("accepted", "采用")
                .count("duplicates", "重复")
                .count("rejected", "拒收")
                .text("sha256", "SHA-256", 66);
        input.files()
                .forEach(file -> table.row(
                        Value.text(file.name()),
                        Value.text(file.encoding()),
                        Value.count(file.read()),
                        Value.count(file.accepted()),
                        Value.count(file.duplicates()),
                        Value.count(file.rejected()),
                        Value.text(file.sha256())));
        return table.total(
                        Value.text("合计"),
                        Value.ABSENT,
                        Value.count(input.total(Input.File::read)),
                        Value.count(input.total(Input.File::accepted)),
                        Value.count(input.total(Input.File::duplicates)),
                        Value.count(input.total(Input.File::rejected)),
                        Value.ABSENT)
                .build();
    }

    private Block.Table rejects() {
        TableBuilder table = new TableBuilder("rejects", "拒收记录")
                .text("file", "文件", 36)
                .text("lines", "行", 12)
                .text("column", "列", 14)
                .text("reason", "原因", 60)
                .text("excerpt", "原文片段(已脱敏)", 50);
        input.rejects()
                .forEach(reject -> table.row(
                        Value.text(reject.file()),
                        Value.text(
                                reject.firstLine() == reject.lastLine()
                                        ? String.valueOf(reject.firstLine())
                                        : reject.firstLine() + "–" + reject.lastLine()),
                        Value.text(reject.column()),
                        Value.text(reject.reason()),
                        Value.text(reject.excerpt())));
        return table.build();
    }
}
