package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One invented export for every profile that comes with the program, as that service desk writes it. */
class ShippedProfileTests {

    private static final List<String> SOBOT_CELL = List.of(
            "智能机器人 2026-03-02 09:00:00_x000D_",
            "您好_x000D_",
            "_x000D_",
            "广东/深圳0302-12 2026-03-02 09:00:05_x000D_",
            "壶漏水😡_x000D_",
            "[图片] https://img.invalid/1.png_x000D_",
            "",
            "小 满 为您服务 2026-03-02 09:01:00",
            "我们 2026-03-03 10:00:00 前回复您",
            "");

    @TempDir
    Path directory;

    @Test
    void sobotKeepsAConversationInACell() {
        TakenIn taken = TakenIn.of(TakenIn.xlsx(
                directory,
                "sobot.xlsx",
                book -> TakenIn.sheet(
                        book,
                        "会话",
                        List.of(
                                List.of("会话ID", "问题类型", "会话详情内容"),
                                List.of(
                                        "0123456789abcdef0123456789abcdef",
                                        "售后问题-漏水，下单问题",
                                        String.join("\n", SOBOT_CELL)),
                                List.of("00000000000000000000000000000001", "", "没有开头的文字"),
                                List.of(
                                        "00000000000000000000000000000002",
                                        "",
                                        "小满 2026-03-02 09:00:00\n小满撤回了一条消息")))));
        assertThat(taken.profiles()).containsExactly("sobot");
        assertThat(taken.lines("0123456789abcdef0123456789abcdef"))
                .containsExactly(
                        "bot(智能机器人) 2026-03-02T09:00 您好",
                        "customer(广东/深圳0302-12) 2026-03-02T09:00:05 壶漏水😡⏎[图片] https://img.invalid/1.png",
                        "agent(小 满 为您服务) 2026-03-02T09:01 我们 2026-03-03 10:00:00 前回复您");
        assertThat(taken.read().complaints())
                .containsExactly("sobot.xlsx, line 3: no line of the conversation begins a message");
        assertThat(taken.drops()).containsExactly("4 撤回的消息");
        assertThat(taken.surveys().get(0).ignoredColumns()).containsExactly("问题类型");
    }

    @Test
    void udeskHasNoTimesAndLinesThatGoOn() {
        TakenIn taken = TakenIn.of(TakenIn.xlsx(
                directory,
                "udesk.xlsx",
                book -> TakenIn.sheet(
                        book,
                        "Sheet1",
                        List.of(
                                List.of("", "会话内容", "id"),
                                List.of(
                                        "0",
                                        " 系统: 您好,正在为您转接\n 13800000000: 你好\n 订单号: 20260302\n 小满: 在的\n 请您说\n 13800000000: 漏水\n"
                                                + " 小满: 好的\n 系统: 客服小满发送满意度调查\n 系统: 客户评价为是,非常满意",
                                        "8001"),
                                List.of("1", " visitor@shop.invalid: hello\n 客服阿良: hi", "8002")))));
        assertThat(taken.profiles()).containsExactly("udesk");
        assertThat(taken.lines("8001"))
                .containsExactly(
                        "system(系统) - 您好,正在为您转接",
                        "customer(13800000000) - 你好⏎订单号: 20260302",
                        "agent(小满) - 在的⏎请您说",
                        "customer(13800000000) - 漏水",
                        "agent(小满) - 好的",
                        "system(系统) - 客户评价为是,非常满意");
        assertThat(taken.lines("8002")).containsExactly("customer(visitor@shop.invalid) - hello", "agent(客服阿良) - hi");
    }

    @Test
    void udeskLogHasSeparatorsAndARatingOfNobody() {
        TakenIn taken = TakenIn.of(TakenIn.text(directory, "udesk.csv", """
                对话ID,对话开始时间,客户,场景分类,对话客户消息数,客服消息数,messages
                7001,2026/03/02 18:25:18,买家甲,售后,1,1,"-----以下是机器人对话-----
                客户 2026/03/02 18:25:18
                壶漏水

                CE-小满 2026/03/02 18:26:00
                您好
                【图片】
                ----------
                系统 2026/03/02 18:40:00
                系统发送满意度调查
                客户评价为否,不满意"
                7002,2026/03/02 18:25:18,买家乙,售后,0,0,"系统 2026/03/02 18:40:00
                系统发送满意度调查"
                """));
        assertThat(taken.profiles()).containsExactly("udesk-log");
        assertThat(taken.lines("7001"))
                .containsExactly(
                        "customer(客户) 2026-03-02T18:25:18 壶漏水",
                        "agent(CE-小满) 2026-03-02T18:26 您好⏎【图片】",
                        "system() - 客户评价为否,不满意");
        assertThat(taken.drops()).containsExactly("13 没有文字的会话");
        assertThat(taken.contact("7001").details().customerId()).isEqualTo("买家甲");
    }

    @Test
    void qianniuLogIsCutByBuyerAndDay() {
        TakenIn taken = TakenIn.of(TakenIn.text(directory, "千牛.txt", """
                tb买家12026-3-2 9:05:01
                壶漏水了
                已读
                示例旗舰店:小满 2026-3-2 9:06:00
                您好
                亲，请发照片
                当前用户来自 商品详情页
                由 示例旗舰店:服务助手 转交给 示例旗舰店:小满
                tb买家1撤回了一条消息
                示例旗舰店:小满 --> tb买家1 9:07:30
                ¥ 59.00
                收到了吗
                tb买家1
                2026-3-3 10:00:00
                收到了
                """.replace("\n", "\r\n")));
        assertThat(taken.profiles()).containsExactly("qianniu-log");
        assertThat(taken.lines("tb买家1 2026-3-2"))
                .containsExactly(
                        "customer(tb买家1) 2026-03-02T09:05:01 壶漏水了",
                        "agent(示例旗舰店:小满) 2026-03-02T09:06 您好⏎亲，请发照片",
                        "agent(示例旗舰店:小满) 2026-03-02T09:07:30 收到了吗");
        assertThat(taken.lines("tb买家1 2026-3-3")).containsExactly("customer(tb买家1) 2026-03-03T10:00 收到了");
    }

    @Test
    void qianniuWebIsAZipOfJson() {
        TakenIn taken = TakenIn.of(TakenIn.zip(
                directory, "千牛聊天记录_2026-3-3.zip", "tb买家1.json", """
                {"user": "tb买家1", "exportTime": "2026-3-3 12:00:00", "count": 4, "chats": [
                  {"date": "2026-3-2", "time": "9:05:01", "sender": "tb买家1", "text": "壶漏水", "imgUrl": ""},
                  {"date": "2026-3-2", "time": "9:05:30", "sender": "示例旗舰店:服务助手", "text": "您好", "imgUrl": ""},
                  {"date": "2026-3-2", "time": "9:06:00", "sender": "示例旗舰店:小满", "text": "", "imgUrl": "https://img.invalid/2.png"},
                  {"date": "2026-3-2", "time": "9:07:00", "sender": "示例旗舰店:小满", "text": "", "imgUrl": ""}]}
                """, "__MACOSX/._x.json", "x", "说明.md", "x"));
        assertThat(taken.profiles()).containsExactly("qianniu-web");
        assertThat(taken.lines("tb买家1 2026-3-2"))
                .containsExactly(
                        "customer(tb买家1) 2026-03-02T09:05:01 壶漏水",
                        "bot(示例旗舰店:服务助手) 2026-03-02T09:05:30 您好",
                        "agent(示例旗舰店:小满) 2026-03-02T09:06 [图片] https://img.invalid/2.png");
        assertThat(taken.read().complaints())
                .containsExactly("千牛聊天记录_2026-3-3.zip!tb买家1.json, lines 1-5: message 4: text is empty");
    }

    @Test
    void qiyuSessionsJoinTheMessagesOfTheSession() {
        TakenIn taken =
                TakenIn.of(TakenIn.text(directory, "messages.csv", """
                        会话ID,时间,角色,内容
                        501,2026-03-02 09:00:00,客户,漏水
                        501,2026-03-02 09:01:00,客服,您好
                        """), TakenIn.text(directory, "sessions.json", """
                        [{"id": 501, "startTime": 1772413200000, "endTime": 1772416800000, "sType": 0, "interaction": 0,
                          "evaluation": 100, "evaluationType": 3, "evaluationRemark": "很快", "userResolvedStatus": 1},
                         {"id": 502, "endTime": 1772416800000, "sType": 0, "interaction": 0, "evaluation": 1,
                          "evaluationRemark": "", "userResolvedStatus": 0}]
                        """));
        assertThat(taken.profiles()).containsExactly("canonical", "qiyu-sessions");
        assertThat(taken.lines("501"))
                .containsExactly(
                        "customer() 2026-03-02T09:00 漏水",
                        "agent() 2026-03-02T09:01 您好",
                        "customer() 2026-03-02T10:00 很快");
        assertThat(taken.contact("501").details().rating()).isEqualTo("5");
        assertThat(taken.contact("501").details().status()).isEqualTo("已解决");
        assertThat(taken.assembled().total().unattached()).isEqualTo(1);
    }

    @Test
    void zendeskCommentsLearnFromTheTicketWhoTheCustomerIs() {
        TakenIn taken =
                TakenIn.of(TakenIn.text(directory, "comments.csv", """
                        id,_fivetran_synced,body,created,facebook_comment,public,ticket_id,tweet,user_id,voice_comment
                        1,,kettle leaks,2026-03-02 01:00:00,FALSE,TRUE,77,FALSE,900,FALSE
                        2,,sorry,2026-03-02 01:10:00,FALSE,TRUE,77,FALSE,100,FALSE
                        3,,difficult customer,2026-03-02 01:11:00,FALSE,FALSE,77,FALSE,100,FALSE
                        """), TakenIn.text(directory, "tickets.csv", """
                        id,created_at,description,requester_id,status,subject,submitter_id,via_channel
                        77,2026-03-02 01:00:00,kettle leaks,900,solved,kettle,900,web
                        78,2026-03-02 01:00:00,test,900,deleted,test,900,web
                        """));
        assertThat(taken.profiles()).containsExactly("zendesk-comments", "zendesk-tickets");
        assertThat(taken.lines("77"))
                .containsExactly("customer(900) 2026-03-02T09:00 kettle leaks", "agent(100) 2026-03-02T09:10 sorry");
        assertThat(taken.contact("77").details().status()).isEqualTo("resolved");
        assertThat(taken.drops()).containsExactly("4 内部备注", "3 已删除的工单");
        assertThat(taken.assembled().total().duplicates()).isEqualTo(1);
    }

    @Test
    void intercomVersionsOfAConversationAreOne() {
        TakenIn taken = TakenIn.of(
                TakenIn.text(directory, "conversations.csv", """
                        id,updated_at,conversation_rating_value,created_at,source_author_id,source_author_type,source_id,source_type,state,source_body
                        33,2026-03-02 01:00:00,,2026-03-02 01:00:00,u1,user,900,conversation,open,<p>kettle leaks &amp; hisses</p>
                        33,2026-03-02 02:00:00,4,2026-03-02 01:00:00,u1,user,900,conversation,closed,<p>kettle leaks &amp; hisses</p>
                        """), TakenIn.text(directory, "parts.csv", """
                        id,author_id,author_type,conversation_id,created_at,part_type,body
                        1,a1,admin,33,2026-03-02 01:05:00,comment,<p>Sorry.</p><p>A photo?</p>
                        2,a1,admin,33,2026-03-02 01:06:00,note,<p>again</p>
                        3,b1,bot,33,2026-03-02 01:00:30,comment,hello
                        4,a1,admin,33,2026-03-02 02:00:00,close,
                        """));
        assertThat(taken.profiles()).containsExactly("intercom-conversations", "intercom-parts");
        assertThat(taken.lines("33"))
                .containsExactly(
                        "customer(u1) 2026-03-02T09:00 kettle leaks & hisses",
                        "bot(b1) 2026-03-02T09:00:30 hello",
                        "agent(a1) 2026-03-02T09:05 Sorry. A photo?");
        assertThat(taken.contact("33").details().rating()).isEqualTo("4");
        assertThat(taken.drops()).containsExactly("3 内部备注", "5 没有文字的操作记录");
    }

    @Test
    void chatwootRatingsJoinByTheLinkAndTheFooterIsDropped() {
        TakenIn taken = TakenIn.of(
                TakenIn.text(
                        directory,
                        "chat.csv",
                        "conversation_id,time,role,content\n12,2026-03-02 09:00,customer,leak\n"),
                TakenIn.text(directory, "csat.csv", """
                        Agent name,Rating,Feedback,Contact name,Contact email,Contact phone,Link to conversation,Recorded at
                        Agent A,5,great,Somebody,a@shop.invalid,,https://desk.invalid/app/accounts/1/conversations/12,2026-03-02 02:00:00 UTC
                        Agent A,1,,Nobody,b@shop.invalid,,https://desk.invalid/app/accounts/1/conversations/13,2026-03-02 02:00:00 UTC
                        Reporting period 2026-03-01 to 2026-03-03
                        """));
        assertThat(taken.profiles()).containsExactly("canonical", "chatwoot-csat");
        assertThat(taken.lines("12"))
                .containsExactly("customer() 2026-03-02T09:00 leak", "customer() 2026-03-02T10:00 great");
        assertThat(taken.contact("12").details().rating()).isEqualTo("5");
        assertThat(taken.drops()).containsExactly("4 报表表尾");
        assertThat(taken.assembled().total().unattached()).isEqualTo(1);
        assertThat(taken.assembled().contacts()).hasSize(1);
    }

    @Test
    void anExportThatNoProfileFitsIsRefusedWithWhatIsMissing() {
        Path file = TakenIn.text(directory, "a.csv", "号码,话\n1,漏水\n");
        assertThatThrownBy(() -> TakenIn.of(file))
                .hasMessage("a.csv, line 1: columns 'contact_id', 'speaker', 'text' are missing; found: 号码, 话;"
                        + " expected at least contact_id, speaker, text");
    }
}
