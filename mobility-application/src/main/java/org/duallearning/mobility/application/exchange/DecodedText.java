package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of a file as text.
 *
 * <p>A byte order mark decides between UTF-8 and UTF-16. Without one the text is UTF-8 when its bytes are, else
 * Windows-1252; except that a file with as many well-formed UTF-8 letters as stray bytes is damaged UTF-8, for in real
 * Windows-1252 such letters practically never occur.
 *
 * @param encoding the encoding that was detected
 * @param text the text, without byte order mark, with U+FFFD in place of invalid bytes
 * @param invalid the bytes that mean nothing in that encoding, in their order
 */
record DecodedText(Charset encoding, String text, List<InvalidBytes> invalid) {

    static final char REPLACEMENT = '\uFFFD';
    /** How many characters are decoded at a time. */
    private static final int PART = 1 << 13;

    private static final char NOTHING = '\0';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    DecodedText {
        invalid = List.copyOf(invalid);
    }

    /** Bytes in hexadecimal, and where in the text their replacement stands. */
    record InvalidBytes(int index, String hexadecimal) {}

    static DecodedText of(byte[] bytes) {
        return detect(bytes).withoutNothing();
    }

    private static DecodedText detect(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, UTF_16BE);
        }
        DecodedText unicode = decode(bytes, 0, UTF_8);
        if (unicode.invalid.isEmpty()) {
            return unicode;
        }
        long letters = unicode.text.codePoints().filter(point -> point > 0x7F).count() - unicode.invalid.size();
        boolean isDamagedUnicode = letters > 0 && letters >= unicode.invalid.size();
        return isDamagedUnicode ? unicode : decode(bytes, 0, WINDOWS_1252);
    }

    /** U+0000 is in no text that a person wrote, and no database keeps it. */
    private DecodedText withoutNothing() {
        if (text.indexOf(NOTHING) < 0) {
            return this;
        }
        var all = new ArrayList<>(invalid);
        for (int i = text.indexOf(NOTHING); i >= 0; i = text.indexOf(NOTHING, i + 1)) {
            all.add(new InvalidBytes(i, "00"));
        }
        all.sort(Comparator.comparingInt(InvalidBytes::index));
        return new DecodedText(encoding, text.replace(NOTHING, REPLACEMENT), all);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText decode(byte[] bytes, int offset, Charset encoding) {
        CharsetDecoder decoder = encoding.newDecoder();
        int unit = encoding.equals(UTF_16LE) || encoding.equals(UTF_16BE) ? 2 : 1;
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer part = CharBuffer.allocate(PART);
        // Takes one byte for each character as long as none is beyond Latin-1.
        var text = new StringBuilder(bytes.length - offset);
        var invalid = new ArrayList<InvalidBytes>();
        while (true) {
            CoderResult result = decoder.decode(in, part, true);
            text.append(part.array(), 0, part.position());
            part.clear();
            if (result.isUnderflow() && !in.hasRemaining()) {
                break;
            }
            if (!result.isOverflow()) {
                // A lone surrogate is reported together with the unit after it, which may be a separator or a line end.
                int length = result.isError() && unit == 1 ? result.length() : Math.min(unit, in.remaining());
                var stray = new byte[length];
                in.get(stray);
                invalid.add(new InvalidBytes(
                        text.length(),
                        HexFormat.ofDelimiter(" ").withUpperCase().formatHex(stray)));
                text.append(REPLACEMENT);
                decoder.reset();
            }
        }
        return new DecodedText(encoding, text.toString(), invalid);
    }
}
