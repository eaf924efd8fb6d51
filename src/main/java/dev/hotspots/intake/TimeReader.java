package dev.hotspots.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads the times exports write: {@code 2026-11-09 8:25[:18[.250]]} with {@code -}, {@code /} or {@code .} in the date or as
 * {@code 2026年11月9日 8:25}, a {@code T} in place of the blank, an offset ({@code Z}, {@code UTC},  {@code +08:00}, {@code +0800}, {@code +08})
 * behind; or seconds (10 digits) or milliseconds (13 digits) since 1970.
 *
 * <p>A time without offset is one of the zone. Where clocks are put back and it happens twice, the first is meant; where clocks
 * are put forward and it does not happen, it is moved forward by as much as the clocks.
 */
final class TimeReader {

    private final ZoneId zone;

    TimeReader(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws DateTimeException when the text is no such time, or an impossible one */
    Instant read(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && text.length() == 10) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        if (digits && text.length() == 13) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        return new Cursor(text).time(zone);
    }

    /** Walks through the text of one time. */
    private static final class Cursor {

        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        Instant time(ZoneId zone) {
            int year = number(4, 4);
            char mark = oneOf("-/.年");
            int month = number(1, 2);
            oneOf(mark == '年' ? "月" : String.valueOf(mark));
            int day = number(1, 2);
            boolean apart = mark == '年' && skip('日');
            if (!skip('T') && !skipBlanks() && !apart) {
                throw unreadable();
            }
            LocalDateTime local = timeOfDay(year, month, day);
            skipBlanks();
            ZoneOffset offset = at == text.length() ? zone.getRules().getOffset(local) : offset();
            if (at < text.length()) {
                throw unreadable();
            }
            return local.toInstant(offset);
        }

        private LocalDateTime timeOfDay(int year, int month, int day) {
            int hour = number(1, 2);
            oneOf(":");
            int minute = number(2, 2);
            int second = skip(':') ? number(2, 2) : 0;
            int nano = skip('.') || skip(',') ? fraction() : 0;
            return LocalDateTime.of(year, month, day, hour, minute, second, nano);
        }

        private ZoneOffset offset() {
            if (skip('Z') || skipWord("UTC") || skipWord("GMT")) {
                return ZoneOffset.UTC;
            }
            int sign = oneOf("+-") == '+' ? 1 : -1;
            int hours = number(2, 2);
            skip(':');
            int minutes = at < text.length() ? number(2, 2) : 0;
            if (minutes > 59) {
                throw unreadable();
            }
            return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
        }

        private int fraction() {
            int from = at;
            int digits = number(1, 9);
            for (int i = at - from; i < 9; i++) {
                digits *= 10;
            }
            return digits;
        }

        private int number(int leastDigits, int mostDigits) {
            int from = at;
            int number = 0;
            while (at < text.length() && at - from < mostDigits && isDigit(text.charAt(at))) {
                number = 10 * number + text.charAt(at++) - '0';
            }
            if (at - from < leastDigits) {
                throw unreadable();
            }
            return number;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private char oneOf(String expected) {
            if (at == text.length() || expected.indexOf(text.charAt(at)) < 0) {
                throw unreadable();
            }
            return text.charAt(at++);
        }

        private boolean skip(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private boolean skipWord(String word) {
            boolean there = text.startsWith(word, at);
            at += there ? word.length() : 0;
            return there;
        }

        private boolean skipBlanks() {
            int from = at;
            while (skip(' ')) {}
            return at > from;
        }

        private DateTimeException unreadable() {
            return new DateTimeException("not a time: " + text);
        }
    }
}
