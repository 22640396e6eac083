package nl.ruimtemaker.analysis.opinion;

/** How many agreed, disagreed and passed on each statement, among some people. */
record VoteCounts(int[] cells) {
    static VoteCounts none(int statements) {
        return new VoteCounts(new int[Vote.KINDS * statements]);
    }

    /** Of everybody. */
    static VoteCounts of(VoteMatrix votes) {
        var everyone = none(votes.statements());
        for (int row = 0; row < votes.people(); row++) {
            everyone.addRow(votes, row);
        }
        return everyone;
    }

    void addRow(VoteMatrix votes, int row) {
        for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
            cells[votes.cells[each]]++;
        }
    }

    void addAll(VoteCounts others) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] += others.cells[cell];
        }
    }

    int statements() {
        return cells.length / Vote.KINDS;
    }

    int of(int column, Vote vote) {
        return cells[Vote.KINDS * column + vote.ordinal()];
    }

    /** Passes count as seen. */
    int seen(int column) {
        int first = Vote.KINDS * column;
        return cells[first] + cells[first + 1] + cells[first + 2];
    }
}
