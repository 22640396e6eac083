package nl.ruimtemaker.operations.backup;

import java.util.List;

/** A table's rows as PostgreSQL copies them out, in a file of their own. */
record CopiedTable(String name, List<String> columns, long rows, String sha256) {
    String file() {
        return file(name);
    }

    static String file(String table) {
        return table.replace("\"", "") + ".copy";
    }
}
