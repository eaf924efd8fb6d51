package dev.hotspots.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the canonical transcript file, with the headings people use for it. */
enum Field {
    CONTACT_ID(true, "会话id", "会话编号", "对话id", "对话编号", "咨询单号", "session_id", "conversation_id"),
    SENT_AT(false, "时间", "发送时间", "消息时间", "time", "timestamp"),
    SPEAKER(true, "发送方", "角色", "发言人", "说话人", "发送者类型", "role"),
    SPEAKER_ID(false, "发送人", "发送人id", "客服id", "客服", "坐席", "昵称", "sender"),
    TEXT(true, "内容", "消息内容", "文本", "消息", "content", "message"),
    MESSAGE_ID(false, "消息id", "消息编号"),
    CUSTOMER_ID(false, "客户id", "客户编号", "买家", "买家id", "用户id"),
    ORDER_ID(false, "订单号", "订单编号", "订单id"),
    CASE_ID(false, "工单号", "案件号", "工单id"),
    CHANNEL(false, "渠道", "来源渠道", "平台"),
    PRODUCT(false, "商品", "产品", "商品名称"),
    CATEGORY(false, "类目", "品类", "商品类别"),
    QUEUE(false, "技能组", "队列", "客服组"),
    RATING(false, "评价", "满意度", "满意度评价"),
    STATUS(false, "状态", "会话状态", "处理状态"),
    RESOLVED_AT(false, "解决时间", "完成时间", "结案时间");

    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // filled with an immutable list
    private final List<String> aliases;

    Field(boolean required, String... aliases) {
        this.required = required;
        this.aliases = List.of(aliases);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Field> required() {
        return Arrays.stream(values()).filter(field -> field.required).toList();
    }

    /** The field a heading stands for; width, case, blanks and a byte order mark do not matter. */
    static Optional<Field> of(String heading) {
        String name = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(field -> field.id().equals(name) || field.aliases.contains(name))
                .findFirst();
    }
}
