package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** What a page looks like that something must be said of as a whole. */
final class PageTest {
    @Test
    void whatIsSaidOfAPageStandsUnderItsTitle() {
        assertThat(new Page()
                        .heading("Title")
                        .gap()
                        .text(0, "Text")
                        .marked("Mark")
                        .text(Ansi.OFF))
                .isEqualTo("Title\nMark\n\nText\n");
        assertThat(new Page().heading("Title").heading("Warning").marked("Mark").text(Ansi.OFF))
                .isEqualTo("Title\nMark\n\nWarning\n");
    }

    @Test
    void whereThereIsNoTitleItIsTheFirstLine() {
        assertThat(new Page().text(0, "Text").heading("Part").marked("Mark").text(Ansi.OFF))
                .isEqualTo("Mark\nText\n\nPart\n");
        assertThat(new Page().marked("Mark").text(Ansi.OFF)).isEqualTo("Mark\n");
    }

    @Test
    void aTitleOfSeveralLinesStaysWholeAndHeadingsKeepStandingOut() {
        String title = "title ".repeat(30).strip();

        String page = new Page().heading(title).heading("Part").marked("Mark").text(Ansi.ON);

        assertThat(page.lines().map(line -> line.replaceAll("\u001b\\[\\d*m", "")))
                .filteredOn(line -> !line.contains("title"))
                .containsExactly("Mark", "", "Part");
        assertThat(page.lines().filter(line -> line.contains("\u001b")))
                .hasSize(3)
                .noneMatch(line -> line.contains("Mark"));
    }
}
