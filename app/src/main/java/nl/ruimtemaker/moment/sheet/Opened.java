package nl.ruimtemaker.moment.sheet;

/** A sheet with its file and the key of its space, to be read outside the transaction. */
record Opened(Sheet sheet, byte[] bytes, byte[] spaceKey) {
    Listing listing() {
        return Listing.of(bytes);
    }

    RowKeys keys() {
        return new RowKeys(spaceKey);
    }
}
