package nl.ruimtemaker.badinput;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What no field expects: known troublemakers, and whatever the fuzzer thinks of. */
final class Nonsense {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NO_TEXTS = List.of(
            "null",
            "1",
            "-1e999",
            "true",
            "[]",
            "[[]]",
            "{}",
            "{\"a\":1}",
            "[\"a\",null]",
            "\"\\u0000\"",
            "NaN",
            "'a'");

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\ud800",
            "\udfff\ud800",
            "\uffff",
            "\u202ekeerom\u202c",
            "e\u0301".repeat(300),
            "\ud83d\ude00".repeat(600),
            "\u2028",
            "\r\nX-Kwaad: ja",
            "' or 1=1 --",
            "\\'; drop table people.space; --",
            "\"><script>alert(1)</script>",
            "<!--",
            "]]>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "{0}",
            "'{0",
            "%s%n%x",
            "%",
            "%zz",
            "%00",
            "../../../../etc/passwd",
            "..\\..\\x",
            "file:///etc/passwd",
            "//kwaad.example",
            "javascript:alert(1)",
            "-1",
            "0",
            "00",
            "+1",
            "1e400",
            "NaN",
            "0x10",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999",
            "\u0663",
            "1,5",
            "1.5",
            "true",
            "misschien",
            "null",
            "undefined",
            "[]",
            "{}",
            "2026-02-30",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "10000-01",
            "2026-13",
            "2026-W01",
            "24:00",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g",
            "1-1-1-1-1",
            "*",
            "?",
            "a|b",
            "(",
            "\\",
            "a & b",
            "a:* & !b",
            "x".repeat(301),
            "x".repeat(10_001),
            "woord ".repeat(3_000),
            "\n".repeat(2_000),
            "mail@",
            "a@b",
            "\"a b\"@c.example",
            "x".repeat(300) + "@c.example",
            "\u0130",
            "\ufb03",
            "\t",
            "=1+1",
            "de-linde",
            "-",
            "--");

    private static final List<byte[]> FILES = List.of(
            new byte[0],
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
            new byte[] {
                (byte) 0x89,
                'P',
                'N',
                'G',
                13,
                10,
                26,
                10,
                0,
                0,
                0,
                13,
                'I',
                'H',
                'D',
                'R',
                0,
                0,
                (byte) 0xff,
                (byte) 0xff,
                0,
                0,
                (byte) 0xff,
                (byte) 0xff,
                8,
                6,
                0,
                0,
                0
            },
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16},
            bytes("GIF89a"),
            bytes("RIFF\1\0\0\0WEBPVP8L"),
            bytes("PK\3\4xl/workbook.xml"),
            bytes("tekst;datum\n\"soep;gisteren\n"),
            bytes("tekst,datum\nsoep,2026-06-01\nbrood,\0\n"),
            bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            bytes("%PDF-1.7"));

    private Nonsense() {}

    static String word(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 4)) {
            case 0 -> data.consumeString(40);
            case 1 -> data.consumeAsciiString(12);
            case 2 -> data.pickValue(KNOWN) + data.pickValue(KNOWN);
            default -> data.pickValue(KNOWN);
        };
    }

    static byte[] file(FuzzedDataProvider data) {
        var beginning = data.pickValue(FILES);
        var rest = data.consumeBytes(data.consumeInt(0, 60));
        var file = java.util.Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, file, beginning.length, rest.length);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Now and then it breaks off, or holds something else than a text. */
    static String json(FuzzedDataProvider data, List<Map.Entry<String, String>> fields) {
        var members = fields.stream()
                .map(field -> JSON.writeValueAsString(field.getKey()) + ":"
                        + (data.consumeInt(0, 11) == 0
                                ? data.pickValue(NO_TEXTS)
                                : JSON.writeValueAsString(field.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        return data.consumeInt(0, 20) == 0 ? members.substring(0, data.consumeInt(0, members.length())) : members;
    }
}
