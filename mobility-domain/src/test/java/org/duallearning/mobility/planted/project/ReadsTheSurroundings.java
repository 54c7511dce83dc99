package org.duallearning.mobility.planted.project;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** Ways to let the machine, the day or the user's settings into an answer. */
@SuppressWarnings({
    "JavaTimeDefaultTimeZone",
    "StringCaseLocaleUsage",
    "DefaultCharset",
    "DefaultLocale",
    "AnnotateFormatMethod"
})
final class ReadsTheSurroundings {
    static final class Today {
        Object read() {
            return LocalDate.now();
        }
    }

    static final class SystemClock {
        Object read() {
            return Clock.systemUTC();
        }
    }

    static final class Zone {
        Object read() {
            return ZoneId.systemDefault();
        }
    }

    static final class Language {
        Object read() {
            return Locale.getDefault();
        }
    }

    static final class SmallLetters {
        Object read(String text) {
            return text.toLowerCase();
        }
    }

    static final class Digits {
        Object read(int number) {
            return String.format("%d", number);
        }
    }

    static final class Bytes {
        Object read(String text) {
            return text.getBytes();
        }
    }

    static final class Letters {
        Object read(byte[] bytes) {
            return new String(bytes);
        }
    }

    static final class Text {
        Object read(InputStream bytes) {
            return new InputStreamReader(bytes);
        }
    }

    static final class Chance {
        Object read() {
            return Math.random();
        }
    }

    static final class Dice {
        Object read() {
            return new Random();
        }
    }

    static final class Splitting {
        Object read() {
            return new SplittableRandom();
        }
    }

    static final class Cards {
        void read(List<String> cards) {
            Collections.shuffle(cards);
        }
    }

    static final class Screen {
        void read() {
            System.out.println();
        }
    }

    static final class Ticks {
        Object read() {
            return System.nanoTime();
        }
    }

    static final class Environment {
        Object read() {
            return System.getenv("HOME");
        }
    }

    static final class Exit {
        void read() {
            System.exit(1);
        }
    }

    static final class Trace {
        void read(Exception e) {
            e.printStackTrace();
        }
    }

    private ReadsTheSurroundings() {}
}
