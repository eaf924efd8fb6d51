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
                List.of("读入 = 采用 + 重复 + 剔除 + 拒收,按导出的行计,逐个文件成立;整段对话写在一格的,一行含多条消息。重复:其消息此前都已导出过,只计一次。"
                        + "剔除:按模板不属于对话的行(如内部备注、表尾),原因见\"剔除记录\"。"),
                List.of(files(), dropped(), rejects()));
    }

    private Block.Table files() {
        TableBuilder table = new TableBuilder("files", "输入文件")
                .text("file", "文件", 36)
                .text("form", "格式", 12)
                .text("encoding", "编码", 12)
                .text("profile", "模板", 16)
                .count("read", "读入")
                .count("accepted", "采用")
                .count("duplicates", "重复")
                .count("dropped", "剔除")
                .count("rejected", "拒收")
                .count("messages", "消息")
                .text("sha256", "SHA-256", 66);
        input.files()
                .forEach(file -> table.row(
                        Value.text(file.name()),
                        Value.text(file.form()),
                        Value.text(file.encoding()),
                        Value.text(file.profile()),
                        Value.count(file.read()),
                        Value.count(file.accepted()),
                        Value.count(file.duplicates()),
                        Value.count(file.dropped()),
                        Value.count(file.rejected()),
                        Value.count(file.messages()),
                        Value.text(file.sha256())));
        return table.total(
                        Value.text("合计"),
                        Value.ABSENT,
                        Value.ABSENT,
                        Value.ABSENT,
                        Value.count(input.total(Input.File::read)),
                        Value.count(input.total(Input.File::accepted)),
                        Value.count(input.total(Input.File::duplicates)),
                        Value.count(input.total(Input.File::dropped)),
                        Value.count(input.total(Input.File::rejected)),
                        Value.count(input.total(Input.File::messages)),
                        Value.ABSENT)
                .build();
    }

    private Block.Table dropped() {
        TableBuilder table = new TableBuilder("dropped", "剔除记录")
                .text("file", "文件", 36)
                .text("because", "原因", 40)
                .count("rows", "行数");
        input.files()
                .forEach(file -> file.notTaken()
                        .forEach((because, rows) ->
                                table.row(Value.text(file.name()), Value.text(because), Value.count(rows))));
        return table.build();
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
