package dev.hotspots.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Masks personal data in Chinese text: e-mail names, identity card numbers, phone numbers, order, card and account numbers
 * (the ends stay readable so that staff can tell records apart), postal addresses and names that are introduced as such.
 * Amounts, dates and short numbers stay. What is not written in one of these shapes is not recognised.
 */
public final class Mask {

    /** A kind of personal data, and the traces without which there is none of it. */
    private record Shape(Predicate<Traces> traces, Pattern pattern, String replacement) {

        String applyTo(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }

    /** The most frequent family names: what follows an introducing word without a colon is a name only with one of these. */
    private static final String FAMILY_NAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚";

    /** The frequent ones first: asking for a character's script takes long. */
    private static final String HAN = "[\\u4E00-\\u9FFF\\p{IsHan}]";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    traces -> traces.hasDigits(15, 4),
                    "(?<!\\d)(\\d{2})\\d{2}(?:[ -]\\d{4}){2,3}[ -](\\d{3,4})(?!\\d)",
                    "$1****$2"),
            shape(
                    Traces::hasMailbox,
                    "([A-Za-z0-9])[A-Za-z0-9._%+-]{0,63}(@[A-Za-z0-9-]{1,63}\\.[A-Za-z.]{2,20})",
                    "$1***$2"),
            shape(
                    traces -> traces.hasDigits(17, 18),
                    "(?<![0-9A-Za-z])(\\d{3})\\d{11}(\\d{3}[0-9Xx])(?![0-9A-Za-z])",
                    "$1***********$2"),
            shape(traces -> traces.hasDigits(11, 3), "(?<!\\d)(1[3-9]\\d)[ -]?\\d{4}[ -]?(\\d{4})(?!\\d)", "$1****$2"),
            shape(traces -> traces.hasDigits(10, 3), "(?<!\\d)(0\\d{2,3})-?\\d{3,4}(\\d{4})(?!\\d)", "$1****$2"),
            shape(
                    traces -> traces.hasDigits(6, 10),
                    "([A-Za-z]{0,4}\\d{2})[0-9A-Za-z]{4,40}(\\d{4})(?![0-9A-Za-z])",
                    "$1****$2"),
            shape(
                    Traces::hasAddress,
                    HAN + "{2,12}[省市区县镇]" + HAN + "{0,12}(?:[路街道巷村]|小区|花园)[" + HAN + "0-9A-Za-z#-]{0,16}"
                            + "(?:[号栋幢室楼]|单元)[0-9A-Za-z栋幢单元室楼层-]{0,12}",
                    "[地址]"),
            shape(
                    Traces::hasIntroduction,
                    "((?:收件人|收货人|联系人|姓名|我叫|本人)(?:(?:是|为|叫)[:： ]?|[:： ]|(?=[" + FAMILY_NAMES + "])))" + "(" + HAN + ")"
                            + HAN + "{1,2}",
                    "$1$2**"));

    private Mask() {}

    private static Shape shape(Predicate<Traces> traces, String regex, String replacement) {
        return new Shape(traces, Pattern.compile(regex), replacement);
    }

    /** The text with personal data masked. */
    public static String text(String text) {
        return text(text, Traces.in(text));
    }

    /** The text with the personal data masked of which there are traces. */
    static String text(String text, Traces traces) {
        String masked = traces.hasWideDigits() ? withPlainDigits(text) : text;
        for (Shape shape : SHAPES) {
            masked = shape.traces().test(traces) ? shape.applyTo(masked) : masked;
        }
        return masked;
    }

    /** Full-width digits are written as plain ones, so that they are recognised. */
    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) ('0' + (c - '０')));
            }
        }
        return plain.toString();
    }

    /** An identifier with its middle masked; up to four characters are masked whole. */
    public static String identifier(String id) {
        int kept = Math.min(4, id.length() / 3);
        return id.length() <= 4
                ? "*".repeat(id.length())
                : id.substring(0, kept) + "****" + id.substring(id.length() - kept);
    }
}
