package dev.hotspots.intake;

import org.jsoup.Jsoup;

/** What a reader of a message in HTML sees, on one line. */
final class HtmlText {

    private HtmlText() {}

    /** A text without a tag or a character reference stays as it is. */
    static String of(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Jsoup.parse(html).text();
    }
}
