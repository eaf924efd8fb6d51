package dev.hotspots.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column of the canonical transcript, with the names exports give it. */
public enum Column {
    CONTACT_ID("contact_id", "会话ID", "对话ID", "会话编号", "对话编号", "会话号", "咨询ID", "session_id", "conversation_id"),
    SENT_AT("sent_at", "时间", "发送时间", "消息时间", "time", "timestamp"),
    SPEAKER("speaker", "发送方", "角色", "发言人", "发送者类型", "发送方类型", "role", "sender_type"),
    SPEAKER_ID("speaker_id", "客服ID", "发送人", "昵称", "发送者", "客服昵称", "客服账号", "agent_id", "sender"),
    TEXT("text", "内容", "消息内容", "文本", "消息", "聊天内容", "content"),
    MESSAGE_ID("message_id", "消息ID", "消息编号"),
    CUSTOMER_ID("customer_id", "客户ID", "买家", "客户编号", "买家ID", "买家昵称", "用户ID", "顾客ID"),
    ORDER_ID("order_id", "订单号", "订单编号", "订单ID"),
    CASE_ID("case_id", "工单号", "案件号", "工单编号", "工单ID", "ticket_id"),
    CHANNEL("channel", "渠道", "来源渠道", "平台"),
    PRODUCT("product", "商品", "产品", "商品名称", "产品名称"),
    CATEGORY("category", "类目", "品类", "商品类目"),
    QUEUE("queue", "技能组", "队列", "客服组"),
    RATING("rating", "评价", "满意度", "评分", "满意度评价"),
    STATUS("status", "状态", "会话状态", "处理状态", "工单状态"),
    RESOLVED_AT("resolved_at", "解决时间", "办结时间", "完结时间");

    /** Without these a file is no transcript. */
    static final List<Column> REQUIRED = List.of(CONTACT_ID, SPEAKER, TEXT);

    private static final Map<String, Column> BY_NAME = byName();

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // An immutable list.
    private final List<String> aliases;

    Column(String id, String... aliases) {
        this.id = id;
        this.aliases = List.of(aliases);
    }

    /** The canonical name. */
    public String id() {
        return id;
    }

    /** The column an export calls so; case, width, blanks, hyphens and underscores make no difference. */
    static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    private static Map<String, Column> byName() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : values()) {
            columns.put(key(column.id), column);
            column.aliases.forEach(alias -> columns.put(key(alias), column));
        }
        return columns;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{C}_-]", "");
    }
}
