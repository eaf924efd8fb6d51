package dev.hotspots.privacy;

/**
 * What one pass over a text shows of personal data: most texts have too little of it, and need no closer look. It may see
 * traces where nothing is; where something is, it sees them. Masking adds no traces.
 */
final class Traces {

    private static final int AT = 1;
    private static final int NAME = 2;
    private static final int DISTRICT = 4;
    private static final int STREET = 8;
    private static final int DOOR = 16;
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    /** Most characters from a district to the street behind it, and from there to the door. */
    private static final int STREET_BEHIND = 14;

    private static final int DOOR_BEHIND = 18;

    static {
        kind(AT, "@");
        kind(NAME, "人名叫");
        kind(DISTRICT, "省市区县镇");
        kind(STREET, "路街道巷村区园");
        kind(DOOR, "号栋幢元室楼");
    }

    private final String text;
    private int digits;
    private int wideDigits;
    private int longest;
    private boolean mailbox;
    private boolean introduction;
    private boolean address;
    private int district = -STREET_BEHIND - 1;
    private int street = -DOOR_BEHIND - 1;

    private Traces(String text) {
        this.text = text;
    }

    private static void kind(int bit, String characters) {
        characters.chars().forEach(c -> KINDS[c] |= (byte) bit);
    }

    static Traces in(String text) {
        Traces traces = new Traces(text);
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = traces.isPlain(c) ? run + 1 : 0;
            traces.longest = Math.max(traces.longest, run);
            if (KINDS[c] != 0) {
                traces.note(KINDS[c], i);
            }
        }
        return traces;
    }

    /** Counts digits; tells whether a character is a digit or a letter from a to z. */
    private boolean isPlain(char c) {
        boolean wide = c >= '０' && c <= '９';
        boolean digit = wide || (c >= '0' && c <= '9');
        digits += digit ? 1 : 0;
        wideDigits += wide ? 1 : 0;
        return digit || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void note(int kind, int at) {
        mailbox |= (kind & AT) != 0 && isPartOfMailbox(at - 1) && isPartOfMailbox(at + 1);
        introduction |= (kind & NAME) != 0 && at > 0 && "件货系姓我本".indexOf(text.charAt(at - 1)) >= 0;
        address |= (kind & DOOR) != 0 && at - street <= DOOR_BEHIND;
        street = (kind & STREET) != 0 && at - district <= STREET_BEHIND ? at : street;
        district = (kind & DISTRICT) != 0 ? at : district;
    }

    private boolean isPartOfMailbox(int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return (c > ' ' && c < 128) || (c >= '０' && c <= '９');
    }

    /** Whether there are at least so many digits, and so many of them and of letters a to z in a row. */
    boolean hasDigits(int least, int inRow) {
        return digits >= least && longest >= inRow;
    }

    /** Whether digits stand in full width. */
    boolean hasWideDigits() {
        return wideDigits > 0;
    }

    /** Whether something stands before and behind an at sign. */
    boolean hasMailbox() {
        return mailbox;
    }

    /** Whether a word stands there behind which people give names. */
    boolean hasIntroduction() {
        return introduction;
    }

    /** Whether words of a district, a street and a door follow each other. */
    boolean hasAddress() {
        return address;
    }
}
