package org.duallearning.mobility.application.port.out;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of the URL of a storage may be shown: its address, and nothing of what follows or of who asks. */
final class ShownUrl {
    private static final String FILE = "jdbc:sqlite:";
    private static final String HOSTS = "//";
    private static final String HIDDEN = "...";

    /**
     * Hosts with their ports, and the name of a database. Only what an address is made of is let through, for a password may
     * stand wherever somebody mistyped a sign.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("//(?:\\[[0-9a-fA-F:.]+]|[\\w.-]+)(?::\\d+)?(?:,(?:\\[[0-9a-fA-F:.]+]|[\\w.-]+)(?::\\d+)?)*"
                    + "/[\\w.%-]*(?=$|[?&;#\\s])");

    private static final Pattern SETTINGS = Pattern.compile("[?&;#\\s].*", Pattern.DOTALL);

    private ShownUrl() {}

    static String of(String url) {
        if (url.startsWith(FILE)) {
            int settings = url.indexOf('?');
            return settings < 0 ? url : url.substring(0, settings);
        }
        int hosts = url.indexOf(HOSTS);
        if (hosts >= 0) {
            Matcher address = ADDRESS.matcher(url).region(hosts, url.length());
            return url.substring(0, hosts) + (address.lookingAt() ? address.group() : HOSTS + HIDDEN);
        }
        String address = SETTINGS.matcher(url).replaceFirst("");
        boolean hidesSomebody = address.contains("@") || address.contains("=");
        return hidesSomebody ? address.substring(0, address.indexOf(':') + 1) + HIDDEN : address;
    }
}
