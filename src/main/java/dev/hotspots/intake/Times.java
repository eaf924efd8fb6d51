package dev.hotspots.intake;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * Reads times as exports write them: {@code 2026-11-15 09:30[:05[.123]]}, the same with slashes or a T, {@code
 * 2026年11月15日 9:30}, ISO with offset, or seconds or milliseconds since 1970. A time without offset is local to the zone; where the
 * clock was put forward it moves ahead with it, where it was put back the earlier of the two is meant.
 */
final class Times {

    static final String EXPECTED = "a time such as 2026-11-15 09:30:05";

    private static final List<DateTimeFormatter> SHAPES =
            List.of(shape("uuuu-M-d H:mm[:ss[.SSS]]"), shape("uuuu/M/d H:mm[:ss[.SSS]]"), shape("uuuu年M月d日 H:mm[:ss]"));

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    private static DateTimeFormatter shape(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment; empty for what is no time or an impossible one. */
    Optional<Instant> parse(String text) {
        try {
            if (isPlain(text)) {
                return Optional.of(plain(text).atZone(zone).toInstant());
            }
            return text.matches("\\d{10}|\\d{13}") ? Optional.of(sinceEpoch(text)) : shaped(text.strip());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The shape nearly every row has, read without a formatter. */
    private static boolean isPlain(String text) {
        return text.length() == 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.charAt(10) == ' ' || text.charAt(10) == 'T')
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static LocalDateTime plain(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Instant sinceEpoch(String text) {
        long number = Long.parseLong(text);
        return text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private Optional<Instant> shaped(String text) {
        if (text.matches(".*\\d[T ]\\d\\d:.*(Z|[+-]\\d\\d:?\\d\\d)")) {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        }
        String local = text.replace('T', ' ');
        return SHAPES.stream().flatMap(shape -> local(local, shape).stream()).findFirst();
    }

    private Optional<Instant> local(String text, DateTimeFormatter shape) {
        ParsePosition position = new ParsePosition(0);
        boolean fits = shape.parseUnresolved(text, position) != null && position.getIndex() == text.length();
        return fits ? Optional.of(LocalDateTime.parse(text, shape).atZone(zone).toInstant()) : Optional.empty();
    }
}
