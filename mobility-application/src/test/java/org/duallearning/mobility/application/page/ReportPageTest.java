package org.duallearning.mobility.application.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr"})
    void theSameReportGivesTheSamePage(String language) {
        Locale locale = Locale.forLanguageTag(language);

        String page = ReportPage.html(ReportSample.report(), locale);

        assertThat(ReportPage.html(ReportSample.report(), locale)).isEqualTo(page);
        assertThat(page).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void aLanguageWithoutWordsGetsEnglish() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.GERMAN)).contains("<html lang=\"en\">");
    }

    @Test
    void whateverStandsInAReportIsWrittenAsText() {
        String page = ReportPage.html(
                ReportSample.titled("</title></script><script>alert(1)</script><img src=x onerror=\"alert(2)\">"),
                DUTCH);

        assertThat(withoutScripts(page)).doesNotContain("<script>alert(1)", "<img", "onerror=\"");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "\\u003cscript\\u003ealert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIXED", "SYNTHETIC", "UNKNOWN"})
    void everyPictureAndEveryTableSaysThatItsRowsAreNotKnownToBeReal(String provenance) {
        String page = ReportPage.html(ReportSample.of(provenance), DUTCH);

        assertThat(Marks.drawn(page)).isGreaterThan(20);
        assertThat(Marks.above(page)).hasSize((int) Marks.drawn(page));
        assertThat(Marks.missing(page)).isEmpty();
        assertThat(page).contains("<p class=\"mark-full\">", "@bottom-left{content:\"");
    }

    @Test
    void aMarkThatIsTakenAwayIsFound() {
        String page = ReportPage.html(ReportSample.report(), DUTCH);

        for (String above : Marks.above(page)) {
            String without = page.replace(above, above.replaceFirst(Marks.MARK + ".*?</span>", ""));
            assertThat(Marks.missing(without)).isNotEmpty();
        }
    }

    @Test
    void realRowsHaveNoMark() {
        assertThat(ReportPage.html(ReportSample.of("REAL"), DUTCH))
                .doesNotContain("class=\"mark\"", "class=\"mark-full\"");
    }

    @Test
    void aHiddenCountLooksLikeNobody() {
        PageWords words = PageWords.in(DUTCH);
        Html html = new Html();
        new DataTable("?", List.of("?", "?", "?", "?"))
                .row("r", null, "0", null)
                .write(html, Mark.of("REAL", words), words);

        assertThat(html.page())
                .containsPattern("<td>(<span class=\"hidden\"[^>]*>▨</span>)</td>\\s*<td>0</td>\\s*<td>\\1</td>");
    }

    @Test
    void aHiddenCountIsDrawnAsUnknownAndNotAsZero() {
        String page = ReportPage.html(ReportSample.report(), Locale.ENGLISH);

        assertThat(page)
                .contains("{\"label\":\"2\",\"values\":[null],\"texts\":[\"▨ hidden\"]}")
                .contains("Hidden: nobody, fewer than 10, or hidden to protect those.")
                .contains("it may be nobody, a few or more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Taal van het gastland, voor en na      | basis (A1, A2)       | voor | na    | niet van toepassing: 15; geen antwoord: 10
            en | Language of the host country, before and after | basic (A1, A2) | before | after | not applicable: 15; no answer: 10
            fr | Langue du pays d’accueil, avant et après | élémentaire (A1, A2) | avant | après | sans objet : 15; pas de réponse : 10
            """)
    void levelsAreDrawnFromBeforeToAfterWithTheTablesBehindThem(
            String language, String title, String level, String before, String after, String open) {
        String page = ReportPage.html(ReportSample.report(), Locale.forLanguageTag(language));
        String objective = objective(page, "EMPLOYABILITY");

        assertThat(objective)
                .contains("<span class=\"title\">" + title + "</span>")
                .contains("{\"waves\":[\"" + before + "\",\"" + after + "\"],\"rows\":[{\"label\":\"" + level
                        + "\",\"values\":[40,30],\"texts\":[\"40\",\"30\"]}")
                .contains("\"values\":[null,40],\"texts\":[\"▨ ")
                .contains(open + ".")
                .containsPattern("<caption>" + title + "[^<]*: " + before + "[ <]")
                .containsPattern("<caption>" + title + "[^<]*: " + after + "[ <]");
    }

    @Test
    void anAmountIsAtLeastThatOnlyWhereSomeOfItIsNotKnown() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH)).contains("[\"≥ 1,528\"]");
        assertThat(ReportPage.html(ReportSample.warning("reach-peers", "FEW_ANSWERS"), Locale.ENGLISH))
                .contains("[\"1,528\"]")
                .doesNotContain("≥ 1,528");
    }

    @Test
    void anObjectiveWithoutDataHasAStatementAndNoPicture() {
        String objective =
                objective(ReportPage.html(ReportSample.without("EMPLOYABILITY"), Locale.ENGLISH), "EMPLOYABILITY");

        assertThat(objective).contains("Nothing can be said of this objective").doesNotContain("<figure", "<table");
        assertThat(objective(ReportPage.html(ReportSample.report(), Locale.ENGLISH), "EMPLOYABILITY"))
                .contains("<figure");
    }

    @Test
    void anObjectiveOfWhichAllIsHiddenDoesNotSayThatThereAreNoData() {
        String hidden =
                objective(ReportPage.html(ReportSample.hiding("EMPLOYABILITY"), Locale.ENGLISH), "EMPLOYABILITY");

        assertThat(hidden).contains("what there is is hidden").doesNotContain("there are no data", "<figure", "<table");
    }

    @Test
    void everyTableWithAHiddenCountSaysWhatTheSignMeans() {
        List<String> tables =
                found("(?s)(<table>.*?</table>.{0,200})", ReportPage.html(ReportSample.report(), Locale.ENGLISH));

        assertThat(tables).anyMatch(table -> table.contains("class=\"hidden\""));
        assertThat(tables)
                .allMatch(table -> table.contains("class=\"hidden\"") == table.contains("▨ Hidden to protect people"));
    }

    @Test
    void anIntervalOfRoundedCountsIsNotCalledExact() {
        String page = ReportPage.html(ReportSample.report(), Locale.ENGLISH);

        assertThat(page).contains("95 % interval from rounded counts").doesNotContain("exact 95");
    }

    @Test
    void aRecommendationKeepsItsParagraphs() {
        assertThat(found("<p class=\"advice\">([^<]*)</p>", ReportPage.html(ReportSample.report(), Locale.ENGLISH)))
                .containsExactly(
                        "The text of the recommendations was not published.",
                        "Only the steps they went through are known.");
    }

    @Test
    void groupsOfWhichAllIsHiddenAreNamedTogetherAndOneAloneStays() {
        String page = ReportPage.html(ReportSample.report(), Locale.ENGLISH);

        assertThat(page)
                .contains(
                        "Hidden (▨) or nobody in every column: Preparatory phase (aanloopfase); Apprenticeship (leertijd)</td>")
                .doesNotContain("<th scope=\"row\">Preparatory phase", "in every column: without agreement")
                .contains("<th scope=\"row\">without agreement (job-seeking)</th>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, of 200 planned learners went abroad, 1 of the 200 planned learners went.",
        "nl, geplande leerlingen trok naar, 1 van de 200 geplande leerlingen vertrok.",
        "fr, prévus est parti à l’étranger, 1 des 200 apprenants prévus est parti."
    })
    void oneLearnerIsSaidAsOne(String language, String headline, String alternative) {
        assertThat(ReportPage.html(ReportSample.ofOne(), Locale.forLanguageTag(language)))
                .contains(headline, alternative);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '▨ Hidden to protect people. Where the number of activities of a kind is hidden, there was at least one'",
        "nl, '▨ Verborgen om mensen te beschermen. Waar het aantal activiteiten van een soort verborgen is, was er minstens één'",
        "fr, '▨ Masqué pour protéger les personnes. Là où le nombre d’activités d’un genre est masqué, il y en a eu au moins une'"
    })
    void aHiddenNumberOfActivitiesIsNeverNone(String language, String words) {
        assertThat(ReportPage.html(ReportSample.report(), Locale.forLanguageTag(language)))
                .contains(words);
    }

    @Test
    void aHiddenCountOfAListIsNotShownAsUnknown() {
        assertThat(ReportPage.html(ReportSample.hidingExchanges(), Locale.ENGLISH))
                .contains("Learners sent and received: hidden to protect people. That is why there is no picture.")
                .containsPattern("2017-2018</th>\\s*<td>▨ hidden</td>\\s*<td>▨ hidden</td>")
                .containsPattern("In all</th>\\s*<td>96</td>\\s*<td>32</td>");
    }

    @Test
    void whoCountsAsInTheMatchingIsSaidBesideTheCount() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .contains("those who went without a candidacy on file");
    }

    private static String objective(String page, String objective) {
        return page.lines()
                .dropWhile(line -> !line.contains("aria-labelledby=\"objective-" + objective))
                .takeWhile(line -> !line.startsWith("</section>"))
                .reduce("", (one, other) -> one + other + "\n");
    }

    @Test
    void nothingIsAskedForFromOutside() {
        String page = ReportPage.html(ReportSample.report(), DUTCH);

        assertThat(withoutScripts(page)).doesNotContain("src=", "url(", "@import", "<link", "http:", "https:");
        assertThat(found("href=\"([^\"]*)\"", withoutScripts(page)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#"));
        assertThat(page).contains("default-src &#39;none&#39;");
    }

    @Test
    void thePolicyAllowsTheScriptsOfThePageAndNoOthers() {
        String page = ReportPage.html(ReportSample.report(), DUTCH);
        List<String> hashes = new ArrayList<>();
        for (String script : found("(?s)<script>(.*?)</script>", page)) {
            byte[] hash = Hashing.sha256().hashString(script, UTF_8).asBytes();
            hashes.add("sha256-" + Base64.getEncoder().encodeToString(hash));
        }

        assertThat(hashes).hasSize(2);
        assertThat(found("(sha256-[^&]*)&#39;", page)).isEqualTo(hashes);
    }

    @Test
    void headingsAreInOrder() {
        List<Integer> levels = found(
                        "<h([1-6])",
                        ReportPage.html(ReportSample.report(), DUTCH).replaceAll("(?s)<script.*?</script>", ""))
                .stream()
                .map(Integer::valueOf)
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void everyLinkLeadsToOnePlaceOfThePage() {
        String page = ReportPage.html(ReportSample.report(), DUTCH).replaceAll("(?s)<script>.*?</script>", "");
        List<String> ids = found(" id=\"([^\"]*)\"", page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("href=\"#([^\"]*)\"", page)).isNotEmpty().isSubsetOf(ids);
        assertThat(found("class=\"evidence\">(.*?)</ul>", page.replace("\n", ""))
                        .get(0))
                .contains("href=\"#indicator-satisfied\"", "href=\"#indicator-contacts\"");
    }

    @Test
    void theNumbersOfTheProjectAreThere() {
        String text = ReportPage.html(ReportSample.report(), Locale.ENGLISH)
                .replaceAll("(?s)<(script|style).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains("96 of 200 planned learners went abroad (48\u00a0%)", "spring 2018 41")
                .contains("SAO 15", "OAO, DA or older agreement 76", "24 May 2019", "Number 1", "27 November 2026")
                .contains("212", "87", "46", "c0ffee1234567890");
    }

    /** The page without the scripts that run in it. */
    private static String withoutScripts(String page) {
        return page.replaceAll("(?s)<script>.*?</script>", "");
    }

    private static List<String> found(String pattern, String page) {
        try (Stream<MatchResult> results =
                Pattern.compile(pattern).matcher(page).results()) {
            return results.map(result -> result.group(1)).toList();
        }
    }

    @Test
    void textsOfTheProjectAreShownInALanguageThatNobodyTold() {
        String page = ReportPage.html(ReportSample.report(), Locale.forLanguageTag("nl"));
        assertThat(page).contains("<h3 lang=\"\">", "Teksten van het project staan er in de taal waarin");
    }

    @Test
    void whatStandsBesideTownsIsCalledPlaces() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .contains("Places by country, with their towns: ");
    }

    @Test
    void aCountThatIsRoundedCoarselyOrToNobodySaysSo() {
        String page = ReportPage.html(ReportSample.repeating(), Locale.ENGLISH);
        assertThat(page)
                .contains("<td>95</td>", "<td>80</td>", "<td>≈ 10</td>", "<td>0</td>", "<td>0–2</td>")
                .contains("≈ Rounded more coarsely than the other counts")
                .contains("<li>about 90 answered, of about 96</li>", "<li>no answer: 0–2</li>")
                .contains("about 89\u00a0% (about 80 of about 90)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | zoals in rapport 1: sindsdien veranderde er iets bij minder dan 10 van wie geteld is, of bij niemand
            en | as in report 1: since then, fewer than 10 of those counted changed, or none
            fr | comme dans le rapport 1\u00a0: depuis, quelque chose a changé pour moins de 10 de ceux qui sont comptés, ou pour aucun
            """)
    void whatAnEarlierReportToldIsSaidOfTheFigureTheTotalAndThePicture(String language, String repeated) {
        PageWords words = PageWords.in(Locale.forLanguageTag(language));
        String page = ReportPage.html(ReportSample.repeating(), Locale.forLanguageTag(language));
        assertThat(page)
                .contains("<p class=\"note\">" + words.say("repeated.sentence", repeated) + "</p>")
                .contains("<th scope=\"row\">" + words.say("table.all") + " (" + repeated + ")</th>")
                .contains("{\"label\":\"" + words.say("repeated.short", title(language), 1) + "\"");
    }

    private static String title(String language) {
        return ReportSample.repeating().objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.repeatedFrom() != null)
                .findFirst()
                .orElseThrow()
                .titles()
                .get(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr"})
    void whatEarlierReportsCountedOrAskedOtherwiseIsSaidOfTheIndicatorAndEachPicture(String language) {
        String page = ReportPage.html(ReportSample.definedOtherwise(), Locale.forLanguageTag(language));
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));

        for (String said : List.of("redefined", "reworded", "incomparable")) {
            int report = said.equals("incomparable") ? 2 : 1;
            String sentence = phrases.say("report." + said, report, "2019-01-01", "2019-02-02");
            assertThat(found("<p class=\"note\">(" + Pattern.quote(sentence) + ")</p>", page))
                    .hasSize(4);
        }
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH)).doesNotContain("not to be compared");
    }

    @ParameterizedTest
    @CsvSource({"nl, Hoe het berekend is", "en, How it is worked out", "fr, Comment c’est calculé"})
    void everyIndicatorSaysHowItIsWorkedOutInTheLanguageOfItsFormula(String language, String summary) {
        String page = ReportPage.html(ReportSample.report(), Locale.forLanguageTag(language));

        assertThat(found("<summary>" + summary + "</summary>\\s*<p><code lang=\"en\">formula of ([^<]*)</code>", page))
                .containsExactlyElementsOf(ReportSample.report().objectives().stream()
                        .flatMap(objective -> objective.indicators().stream())
                        .map(ReportedIndicatorView::indicator)
                        .toList());
    }

    @Test
    void booksOfOneDateAreToldApartByTheirFingerprints() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .containsPattern("<dt>Book of indicators \\(SHA-256\\)</dt>\\s*<dd>1d1ca[0-9a-f]{59}</dd>")
                .containsPattern("<dt>Catalogue of questions \\(SHA-256\\)</dt>\\s*<dd>a5ced[0-9a-f]{59}</dd>");
    }

    @Test
    void whatIsExemptFromProtectionIsNamed() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .contains("rounded to a multiple of 5 or, where that would give too much away, of 10")
                .contains("0–2 stands for nobody, one or two")
                .contains("it says “about”");
        assertThat(ReportPage.html(ReportSample.report(), DUTCH)).contains("een veelvoud van 5", "van 10", "“circa”");
        assertThat(ReportPage.html(ReportSample.report(), Locale.FRENCH)).contains("un multiple de 5", "de 10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Aantallen zijn afgerond op het dichtstbijzijnde veelvoud van 5, | Alleen de grootte van deze is exact: Per editie;
            en | Counts are rounded to the nearest 5,                            | Only the sizes of these are exact: By edition;
            fr | Les nombres sont arrondis au multiple de 5 le plus proche,      | Seule la taille de ceux-ci est exacte\u00a0: Par édition;
            """)
    void aTableWithRoundedCountsSaysSoAboveItAndWhichOfThemAreExact(String language, String rounded, String exact) {
        String page = ReportPage.html(ReportSample.repeating(), Locale.forLanguageTag(language));
        List<String> tables = found("(?s)(<p class=\"note\">[^<]*</p>\\s*<div class=\"scroll.*?</table>)", page);

        assertThat(tables)
                .filteredOn(table -> table.contains("<td>≈ 10</td>"))
                .isNotEmpty()
                .allMatch(table -> table.contains(rounded));
        assertThat(tables).anyMatch(table -> table.contains(rounded) && table.contains(exact));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Elk aantal dat getoond wordt, is exact | , behalve die met het teken ≈.
            en | Every count shown is exact             | , except those with the sign ≈.
            fr | Chaque nombre montré est exact         | , sauf ceux qui portent le signe ≈.
            """)
    void whereCountsAreExactSaveSomeThisStandsAboveEachTableOfCounts(String language, String exact, String save) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> tables = found(
                "(?s)(<p class=\"note\">[^<]*</p>\\s*<div class=\"scroll.*?</table>)",
                ReportPage.html(ReportSample.forPartners(), locale));
        assertThat(tables)
                .filteredOn(table -> table.contains("<td>≈ 10</td>"))
                .isNotEmpty()
                .allMatch(table -> table.contains(exact + save));
        assertThat(tables).anyMatch(table -> table.contains(exact + ".</p>"));
        assertThat(ReportPage.html(ReportSample.report(), locale)).doesNotContain(exact);
        assertThat(ReportPage.html(ReportSample.ofSchool(), locale)).doesNotContain(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | “Circa” staat voor getallen die afgerond zijn, of uit afgeronde berekend; in wat van indicatoren gezegd wordt, is elk ander getal exact.
            en | “About” stands before numbers that are rounded, or worked out from rounded ones; in what is said of indicators, every other number is exact.
            fr | « Environ » précède les nombres arrondis, ou calculés à partir de tels ; dans ce qui est dit des indicateurs, tout autre nombre est exact.
            """)
    void whatAboutMeansIsSaidBeforeTheFirstSentence(String language, String meaning) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(withoutScripts(ReportPage.html(ReportSample.report(), locale)))
                .containsSubsequence("id=\"objectives-title\"", meaning, "class=\"objective\"");
        assertThat(ReportPage.html(ReportSample.ofSchool(), locale)).doesNotContain(meaning);
    }

    @Test
    void aHiddenNumberThatIsNoSecretMayFollowFromSumsAndTheLegendSaysSo() {
        assertThat(withoutScripts(ReportPage.html(ReportSample.report(), Locale.ENGLISH)))
                .containsSubsequence("id=\"hidden-legend\"", "may follow from the sums beside it. That is meant so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | De lijn met eindstreepjes is het 95\u00a0%\u2011interval van het aandeel
            en | The line with end strokes is the 95\u00a0% interval of the share: the true share may be anywhere on it, and in 95\u00a0% of cases or more
            fr | La ligne à extrémités est l’intervalle à 95\u00a0% de la part
            """)
    void anIntervalInAPictureSaysHowSureItIs(String language, String level) {
        assertThat(found(
                        "<p class=\"note\">([^<]*)</p>",
                        ReportPage.html(ReportSample.report(), Locale.forLanguageTag(language))))
                .anyMatch(note -> note.startsWith(level));
    }

    @Test
    void anOpenDotIsAPlaceAndNoPerson() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .contains(
                        "an open dot is no person but a planned place that nobody took",
                        "planned places that nobody took")
                .doesNotContain("planned, did not go");
    }

    @Test
    void whatIsNotKnownHasAnotherMarkThanWhatIsHidden() {
        String hiding = ReportPage.html(ReportSample.hidingExchanges(), Locale.ENGLISH);
        assertThat(hiding).contains("▨ hidden");
        String unknown = ReportPage.html(ReportSample.withUnknown(), Locale.ENGLISH);
        assertThat(unknown)
                .contains("\"texts\":[\"41\",\"? not known\"]", "\"unknown\":true")
                .contains("<td>? not known</td>", "Empty with a dashed edge, and ?: not known");
        assertThat(ReportPage.html(ReportSample.ofSchool(), Locale.ENGLISH)).doesNotContain("dashed edge");
    }

    @Test
    void learnersSentToSinglePartnersAreRoundedAndAllTogetherAreNot() {
        assertThat(ReportPage.html(ReportSample.report(), Locale.ENGLISH))
                .contains(
                        "<td>about 40</td>",
                        "\"texts\":[\"about 40\",\"about 15\"]",
                        "<td>96</td>",
                        "<td>about 30</td>")
                .contains("so that rows need not add up. Only this is exact: In all.</p>")
                .contains(
                        "Numbers of activities that learners did are rounded to the nearest 5; all others are exact.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | : verborgen om mensen te beschermen. Daarom staat hier geen beeld.
            en | : hidden to protect people. That is why there is no picture.
            fr | \u00a0: masqué pour protéger les personnes. C’est pourquoi il n’y a pas d’image.
            """)
    void whatIsHiddenAltogetherHasASentenceAndNoPicture(String language, String words) {
        Locale locale = Locale.forLanguageTag(language);
        String page = ReportPage.html(ReportSample.hidingTables(), locale);
        List<String> said = found("<p class=\"nothing\">([^<]*)</p>", page);

        assertThat(said).hasSize(4).allMatch(sentence -> sentence.endsWith(words));
        assertThat(page.lines()
                        .dropWhile(line -> !line.contains("<section id=\"journey\""))
                        .takeWhile(line -> !line.startsWith("</section>")))
                .noneMatch(line -> line.contains("<figure"));
        assertThat(ReportPage.html(ReportSample.report(), locale)).doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2, countries the learners went to, 'the whole project, not of one school'",
        "nl, 2, landen waar de leerlingen naartoe gingen, 'het hele project, niet van één school'",
        "fr, 2, pays où les apprenants sont allés, 'tout le projet, et non d’une seule école'"
    })
    void aSchoolReadsToHowManyCountriesItsOwnLearnersWent(
            String language, int countries, String tile, String wholeProject) {
        String page = ReportPage.html(ReportSample.ofSchool(), Locale.forLanguageTag(language));
        assertThat(page)
                .containsPattern("<dt>" + tile + "</dt>\\s*<dd>" + countries + "</dd>")
                .contains(wholeProject)
                .doesNotContain(
                        ">" + PageWords.in(Locale.forLanguageTag(language)).say("tile.countries") + "<");
        assertThat(ReportPage.html(ReportSample.report(), Locale.forLanguageTag(language)))
                .doesNotContain(tile, wholeProject);
    }
}
