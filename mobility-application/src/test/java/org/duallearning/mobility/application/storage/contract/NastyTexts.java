package org.duallearning.mobility.application.storage.contract;

import java.util.List;

/** Text that storages, queries and encodings are known to spoil. */
final class NastyTexts {
    static final List<String> ALL = List.of(
            "",
            " ",
            "  two  spaces  ",
            "null",
            "NULL",
            "0",
            "007",
            "1e3",
            "true",
            "'; DROP TABLE learners; --",
            "it's \"quoted\" and `ticked`",
            "? :name ${x} %s {0} <y> \\s \\e \\\\ \\n",
            "back\\slash\\",
            "tab\there, line\nbreak, return\r\nand \u0085 and \u2028",
            "a,b;c|d/e:f=g&h#i\u001fj\u0001k",
            "Zoë Daïm Çelik Ægir Łukasz Žižka",
            "e\u0301 is not \u00e9, \u212b is not \u00c5",
            "\uFEFFwith a mark in front",
            "مرحبا بالعالم שלום",
            "\u202Eturned around\u202C",
            "\uFB00 \uD835\uDC9C \uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uDBFF\uDFFF",
            "x".repeat(5_000));

    private NastyTexts() {}
}
