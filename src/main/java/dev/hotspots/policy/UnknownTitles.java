package dev.hotspots.policy;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of policies that the catalog does not have: what stands in 《》 and sounds like one, and what an agent leans on without
 * 《》 where only a law or regulation ends like that (根据…法第八条, 按照…管理办法). A shop's own rules (…规则, …规定) are none.
 */
final class UnknownTitles {

    private static final Pattern MARKED =
            Pattern.compile("《([^《》]{2,60}(?:法|条例|规定|办法|规则|标准|规范|通知|报告|公告|解释|细则|白皮书))[^《》]{0,12}》");
    private static final Pattern UNMARKED =
            Pattern.compile("(?:根据|依据|按照|依照|遵照|按)(?:国家|我国|最新的?|现行的?)*的?([\\p{IsHan}]{2,24}?(?:"
                    + "(?<=[\\p{IsHan}]{4})(?:办法|条例|细则)|(?:管理|暂行|监督)规定"
                    + "|(?<![方办做说用看想无没违合司依非守犯手])法(?=的?规定|第|里|中|,|是)))");
    private static final Pattern OWN =
            Pattern.compile("我们|平台|相关|有关|公司|店铺|本店|商城|活动|您|这|那|此|国家规定|法律|以上|以下|厂家|品牌|店家|商家|内部|同样|一般|正常|该|的|说|种");

    private UnknownTitles() {}

    /** Where agents or bots lean on such titles, in reading order. */
    static List<Span> in(Reading reading) {
        List<Span> titles = new ArrayList<>();
        for (int message = 0; message < reading.messages(); message++) {
            Speaker speaker = reading.speaker(message);
            if (speaker == Speaker.AGENT || speaker == Speaker.BOT) {
                String text = reading.text(message);
                marked(text, message, titles);
                unmarked(text, message, titles);
            }
        }
        return titles;
    }

    private static void marked(String text, int message, List<Span> titles) {
        if (text.indexOf('《') >= 0) {
            MARKED.matcher(text).results().forEach(match -> titles.add(new Span(message, match.start(), match.end())));
        }
    }

    private static void unmarked(String text, int message, List<Span> titles) {
        if (text.indexOf('法') >= 0 || text.indexOf("条例") >= 0 || text.indexOf("规定") >= 0 || text.indexOf("细则") >= 0) {
            Matcher matcher = UNMARKED.matcher(text);
            while (matcher.find()) {
                if (!OWN.matcher(matcher.group(1)).find()) {
                    titles.add(new Span(message, matcher.start(1), matcher.end(1)));
                }
            }
        }
    }
}
