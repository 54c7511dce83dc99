package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duallearning.mobility.application.page.Chart.Country;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;

/** Where hosts offered places: a map of Europe with a number for each country. */
final class Hosts {
    private Hosts() {}

    static void write(Sheet sheet) {
        List<HostCountryView> hosts = sheet.report().hosts().stream()
                .sorted(Comparator.comparingInt(HostCountryView::places)
                        .reversed()
                        .thenComparing(HostCountryView::country))
                .toList();
        if (hosts.isEmpty()) {
            return;
        }
        PageWords words = sheet.words();
        List<Country> countries = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        DataTable table = new DataTable(
                words.say("hosts.title"),
                List.of(words.say("hosts.country"), words.say("hosts.places"), words.say("hosts.cities")));
        String map = Resource.text("europe.json");
        for (HostCountryView host : hosts) {
            String code = host.country().equals("UK") ? "GB" : host.country();
            String name = words.country(code);
            String places = words.number(host.places());
            countries.add(new Country(code, name, host.places()));
            said.add(words.say("list.item", name, places));
            table.row(name, places, host.cities().isEmpty() ? "–" : String.join(", ", host.cities()));
            if (!map.contains("{\"name\":\"" + code + "\"")) {
                elsewhere.add(name);
            }
        }
        List<String> notes = new ArrayList<>(List.of(words.say("hosts.note")));
        if (!elsewhere.isEmpty()) {
            notes.add(words.say("hosts.elsewhere", String.join(", ", elsewhere)));
        }
        sheet.section("hosts");
        sheet.picture(new Picture(
                words.say("hosts.title"),
                words.say("hosts.title") + ": " + String.join("; ", said) + ".",
                notes,
                new Chart.Countries(countries),
                List.of(table)));
        sheet.end();
    }
}
