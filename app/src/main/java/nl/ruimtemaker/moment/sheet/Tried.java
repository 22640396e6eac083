package nl.ruimtemaker.moment.sheet;

import java.util.Map;

/** What would come of a sheet, with the sheet as it was when that was seen. */
record Tried(Sheet sheet, Trial trial) {
    SheetPage page(Map<String, String> mistakes) {
        return new SheetPage(sheet, sheet.mapping(), trial, mistakes);
    }
}
