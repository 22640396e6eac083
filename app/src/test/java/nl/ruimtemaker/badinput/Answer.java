package nl.ruimtemaker.badinput;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back, and whether it is an answer that somebody can do something with.
 *
 * @param status zero where nothing came
 */
record Answer(int status, String head, String body) {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int MOST = 3_000_000;
    private static final int A_SENTENCE = 40;

    /** What only somebody who wrote this would understand. */
    private static final Pattern INNARDS = Pattern.compile(
            "\\b(?:java|jakarta|org\\.(?:spring|apache|postgres)\\w*|nl\\.ruimtemaker|gg\\.jte)\\.\\w+\\.\\w+|Exception\\b|\\bat \\w+\\(\\w+\\.java|SQLSTATE|Stacktrace|Whitelabel");

    static Answer to(Sent sent, int port) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, sent.bytes());
            var all = read(socket);
            int end = all.indexOf("\r\n\r\n");
            var status = all.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(all.substring(9, 12)) : 0;
            return new Answer(status, end < 0 ? all : all.substring(0, end), end < 0 ? "" : all.substring(end + 4));
        }
    }

    /** A server that turns something away may do so before all of it came. */
    private static void send(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException turnedAway) {
            // What it said meanwhile is read next.
        }
    }

    private static String read(Socket socket) {
        try {
            return new String(socket.getInputStream().readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException hungUp) {
            return "";
        }
    }

    /** What is wrong with it, or nothing; who sends too much to be read hears nothing. */
    @Nullable
    String fault(Sent sent) {
        if (status >= 500 || status == 0 && sent.bytes().length < MOST) {
            return "answered " + status;
        }
        var innards = INNARDS.matcher(head + body);
        while (innards.find()) {
            if (!sent.told().contains(innards.group())) {
                return "shows " + innards.group();
            }
        }
        if (head.contains("\nX-Kwaad")) {
            return "lets a header in";
        }
        return status >= 400 && !isHead(sent) && !saysSomething() ? "answers " + status + " without a sentence" : null;
    }

    private boolean saysSomething() {
        var lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("content-type: application/problem+json")) {
            return body.indexOf('{') >= 0
                    && JsonMapper.shared()
                                    .readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1))
                                    .path("detail")
                                    .asString("")
                                    .length()
                            > A_SENTENCE;
        }
        var page = Jsoup.parse(body);
        return lower.contains("content-type: text/html")
                && !page.select("h1").text().isBlank()
                && page.select("main").text().length() > A_SENTENCE;
    }

    private static boolean isHead(Sent sent) {
        return sent.bytes()[0] == 'H';
    }
}
