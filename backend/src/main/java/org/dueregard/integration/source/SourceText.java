package org.dueregard.integration.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;

/** Bytes of a file as text: UTF-8, with or without its mark, of at most {@link #MOST_BYTES} bytes. */
public final class SourceText {

    /** The limit of a file, the same as that of a request body. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SourceText() {}

    /** Reads a stream up to just past the limit, so that a file that is too long costs no more. */
    public static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(MOST_BYTES + 1);
    }

    /** The text without the mark; nothing when it is too long, empty or not UTF-8, which is then a problem. */
    public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.error(Place.ofFile(file), "too-large", "is longer than 10 MB");
            return Optional.empty();
        }
        int start = startsWithMark(bytes) ? UTF_8_MARK.length : 0;
        if (isSixteenBit(bytes)) {
            problems.error(Place.ofFile(file), "not-utf-8", "is UTF-16; save it as UTF-8");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, text, true);
        text.flip();
        if (result.isError()) {
            notUtf8(file, text, rest.get() & 0xFF, problems);
            return Optional.empty();
        }
        if (text.toString().isBlank()) {
            problems.error(Place.ofFile(file), "empty", "is empty");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private static void notUtf8(String file, CharSequence before, int wrong, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean newLine = before.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        problems.error(
                Place.ofCharacter(file, line, column),
                "not-utf-8",
                "is not UTF-8 (byte %02X%s); in Excel choose \"CSV UTF-8\" when saving, elsewhere the encoding UTF-8"
                        .formatted(wrong, windowsHint(wrong)));
    }

    /** Excel saves in the Windows character set unless told otherwise; naming the character helps to find it. */
    private static String windowsHint(int wrong) {
        try {
            CharBuffer read =
                    Charset.forName("windows-1252").newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) wrong}));
            return ", which is \"" + read + "\" in the Windows character set 1252";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
    }

    private static boolean isSixteenBit(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
    }
}
