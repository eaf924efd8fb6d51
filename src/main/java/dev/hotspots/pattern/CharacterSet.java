package dev.hotspots.pattern;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/**
 * Some characters. Characters beyond the basic plane, written as surrogate pairs, are told apart only by whether they are Han.
 *
 * @param members the characters' codes, {@link #RARE_HAN} and {@link #RARE_OTHER}; not to be changed
 */
record CharacterSet(BitSet members) {

    /** Stands for every Han character beyond the basic plane. */
    static final int RARE_HAN = 0x10000;

    /** Stands for every other character beyond the basic plane. */
    static final int RARE_OTHER = 0x10001;

    static final int SIZE = 0x10002;

    static final CharacterSet DIGITS = range('0', '9');
    static final CharacterSet WORD =
            DIGITS.or(range('a', 'z')).or(range('A', 'Z')).or(of('_'));
    static final CharacterSet BLANKS =
            of(' ').or(of('\t')).or(of('\n')).or(of('\f')).or(of('\r'));
    static final CharacterSet ANY_IN_LINE = of('\n').not();
    static final CharacterSet HAN = han();

    static CharacterSet of(int character) {
        return range(character, character);
    }

    static CharacterSet range(int first, int last) {
        BitSet members = new BitSet();
        members.set(first, last + 1);
        return new CharacterSet(members);
    }

    private static CharacterSet han() {
        BitSet members = new BitSet(SIZE);
        for (int c = 0; c < RARE_HAN; c++) {
            members.set(c, UnicodeScript.of(c) == UnicodeScript.HAN);
        }
        members.set(RARE_HAN);
        return new CharacterSet(members);
    }

    CharacterSet or(CharacterSet other) {
        BitSet both = (BitSet) members.clone();
        both.or(other.members);
        return new CharacterSet(both);
    }

    CharacterSet not() {
        BitSet others = (BitSet) members.clone();
        others.flip(0, SIZE);
        return new CharacterSet(others);
    }

    boolean has(int character) {
        return members.get(character);
    }
}
