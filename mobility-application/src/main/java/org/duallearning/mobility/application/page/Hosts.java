package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.page.Chart.Country;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;
import org.jspecify.annotations.Nullable;

/** Where hosts offered places: a map of Europe with a number for each country. */
final class Hosts {
    private Hosts() {}

    static void write(Sheet sheet) {
        List<HostCountryView> hosts = sheet.report().hosts().stream()
                .sorted(Comparator.comparing(
                                HostCountryView::places, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(HostCountryView::country))
                .toList();
        if (hosts.isEmpty()) {
            return;
        }
        PageWords words = sheet.words();
        List<Country> countries = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        List<BarsRow> bars = new ArrayList<>();
        String country = words.say("hosts.country");
        String count = words.say("hosts.places");
        DataTable numbers = new DataTable(words.say("hosts.title"), List.of(country, count));
        DataTable towns = new DataTable(words.say("hosts.towns"), List.of(country, count, words.say("hosts.cities")));
        String map = Resource.text("europe.json");
        for (HostCountryView host : hosts) {
            String code = host.country().equals("UK") ? "GB" : host.country();
            String name = words.country(code);
            Integer known = host.places();
            String places =
                    known == null ? Unknown.text(words) : (host.placesUnknown() > 0 ? "≥ " : "") + words.number(known);
            if (known != null) {
                countries.add(new Country(code, name, known));
            }
            List<@Nullable Long> values = new ArrayList<>();
            values.add(known == null ? null : Long.valueOf(known));
            said.add(words.say("list.item", name, places));
            String cities = String.join(", ", host.cities());
            numbers.row(name, places);
            towns.row(name, places, cities.isEmpty() ? "–" : cities);
            bars.add(new BarsRow(
                    cities.isEmpty() ? name : words.say("list.item", name, cities), values, List.of(places)));
            if (known != null && !map.contains("{\"name\":\"" + code + "\"")) {
                elsewhere.add(name);
            }
        }
        List<String> notes = new ArrayList<>(List.of(words.say("hosts.note")));
        if (sheet.report().school() != null) {
            notes.add(words.say("hosts.project"));
        }
        if (hosts.stream().anyMatch(host -> host.placesUnknown() > 0)) {
            notes.add(words.say("hosts.least"));
        }
        if (!elsewhere.isEmpty()) {
            notes.add(words.say("hosts.elsewhere", String.join(", ", elsewhere)));
        }
        sheet.section("hosts");
        sheet.html().open("div", "class", "pair map");
        sheet.picture(new Picture(
                words.say("hosts.title"),
                words.say("hosts.title") + ": " + String.join("; ", said) + ".",
                notes,
                new Chart.Countries(countries),
                List.of(numbers)));
        sheet.picture(new Picture(
                words.say("hosts.towns"),
                words.say("hosts.towns") + ": "
                        + bars.stream()
                                .map(bar -> bar.label() + " – " + bar.texts().get(0))
                                .collect(Collectors.joining("; "))
                        + ".",
                hosts.stream().anyMatch(host -> host.places() == null) ? List.of(words.say("unknown.note")) : List.of(),
                new Chart.Bars(List.of(count), bars, true),
                List.of(towns)));
        sheet.html().closeLine();
        sheet.end();
    }
}
