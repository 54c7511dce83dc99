package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.duallearning.mobility.application.exchange.DecodedText.InvalidBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {

    private static DecodedText decode(String hexadecimal) {
        return DecodedText.of(HexFormat.of().parseHex(hexadecimal));
    }

    @ParameterizedTest
    @CsvSource({
        "c3a9, UTF-8",
        "efbbbfc3a9, UTF-8",
        "fffee900, UTF-16LE",
        "feff00e9, UTF-16BE",
        "e9, windows-1252",
    })
    void theSameLetterIsReadInEveryEncoding(String bytes, String encoding) {
        DecodedText decoded = decode(bytes);

        assertThat(decoded.encoding().name()).isEqualTo(encoding);
        assertThat(decoded.text()).isEqualTo("é");
        assertThat(decoded.invalid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"81", "8D", "8F", "90", "9D"})
    void fiveBytesMeanNothingInWindows1252(String undefined) {
        DecodedText decoded = decode("e9" + undefined + "2c");

        assertThat(decoded.text()).isEqualTo("é\uFFFD,");
        assertThat(decoded.invalid()).containsExactly(new InvalidBytes(1, undefined));
    }

    @Test
    void aStrayByteAmongUnicodeLettersIsDamageNotAnotherEncoding() {
        DecodedText decoded = decode("c3a9c3ab0aff0a");

        assertThat(decoded.encoding()).isEqualTo(UTF_8);
        assertThat(decoded.text()).isEqualTo("éë\n\uFFFD\n");
    }

    @Test
    void aLoneSurrogateDoesNotTakeTheNextUnitAlong() {
        DecodedText decoded = decode("fffe" + "00d8" + "0a00" + "6100");

        assertThat(decoded.text()).isEqualTo("\uFFFD\na");
        assertThat(decoded.invalid()).containsExactly(new InvalidBytes(0, "00 D8"));
    }

    @Test
    void anOddByteAtTheEndOfUtf16IsInvalid() {
        assertThat(decode("feff" + "0061" + "00").invalid()).containsExactly(new InvalidBytes(1, "00"));
    }

    @ParameterizedTest
    @CsvSource({
        "61002c, UTF-8",
        "e9002c, windows-1252",
        "feff00610000002c, UTF-16BE",
    })
    void nothingIsNoText(String bytes, String encoding) {
        DecodedText decoded = decode(bytes);

        assertThat(decoded.encoding().name()).isEqualTo(encoding);
        assertThat(decoded.text()).matches("[aé]\uFFFD,");
        assertThat(decoded.invalid()).containsExactly(new InvalidBytes(1, "00"));
    }
}
