package org.duallearning.mobility.application.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void textsAndAttributesAreEscaped() {
        Html html = new Html().leaf("p", "a<b>&'\"", "title", "\"><script>");

        assertThat(html.page())
                .isEqualTo("<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;script&gt;\">a&lt;b&gt;&amp;&#39;&quot;</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"var a = '</script>'", "</SCRIPT >", "<!--"})
    void aScriptThatWouldEndBeforeItsEndIsRefused(String code) {
        Html html = new Html();

        assertThatThrownBy(() -> html.script(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dataInAScriptCannotEndIt() {
        assertThat(Chart.json("</script><!--\u2028")).isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u2028\"");
    }

    @Test
    void aPageWithAnOpenElementIsNone() {
        Html html = new Html().open("main");

        assertThatThrownBy(html::page).isInstanceOf(IllegalStateException.class);
    }
}
