package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who said what of which statement: people as rows, statements as columns, and only what was said in memory.
 *
 * <p>It never changes; {@link #with} makes another. Rows and columns stand in the order of their ids, so that the order in
 * which votes came makes no difference to anything that is calculated from them.
 */
public final class VoteMatrix {
    final long[] people;
    final long[] statements;

    /** The cells of row {@code r} are those from {@code starts[r]} until {@code starts[r + 1]}, by column. */
    final int[] starts;

    /** {@code column * 3 + vote}: one number, so that a table by cell is one look-up. */
    final int[] cells;

    VoteMatrix(long[] people, long[] statements, int[] starts, int[] cells) {
        this.people = people;
        this.statements = statements;
        this.starts = starts;
        this.cells = cells;
    }

    /** Where votes are collected. */
    public static Ballots ballots() {
        return new Ballots();
    }

    /** How many people there are, also who was there and said nothing. */
    public int people() {
        return people.length;
    }

    /** How many statements there are, also those on which nobody voted. */
    public int statements() {
        return statements.length;
    }

    /** How many votes there are; somebody who voted again counts once. */
    public int votes() {
        return cells.length;
    }

    /**
     * The id of a person.
     *
     * @param row 0 to {@code people() - 1}; ids ascend
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public long person(int row) {
        return people[row];
    }

    /**
     * The id of a statement.
     *
     * @param column 0 to {@code statements() - 1}; ids ascend
     * @throws IndexOutOfBoundsException when there is no such column
     */
    public long statement(int column) {
        return statements[column];
    }

    /** How many people voted on anything. */
    int voters() {
        return (int) IntStream.range(0, people.length)
                .filter(row -> votesOf(row) > 0)
                .count();
    }

    int votesOf(int row) {
        return starts[row + 1] - starts[row];
    }

    boolean hasVoted(int row, int column) {
        int at = place(row, column);
        return at < starts[row + 1] && column(cells[at]) == column;
    }

    /** Where in {@code cells} the vote stands, or would stand. */
    private int place(int row, int column) {
        int at = starts[row];
        while (at < starts[row + 1] && column(cells[at]) < column) {
            at++;
        }
        return at;
    }

    static int column(int cell) {
        return cell / Vote.KINDS;
    }

    static Vote vote(int cell) {
        return Vote.of(cell % Vote.KINDS);
    }

    /** The row of a person, or below zero when nobody has that id. */
    int row(long person) {
        return Arrays.binarySearch(people, person);
    }

    /** The column of a statement, or below zero when none has that id. */
    int column(long statement) {
        return Arrays.binarySearch(statements, statement);
    }

    /** This with one vote more, or with another vote where that person had voted already; in time and memory a copy. */
    public VoteMatrix with(long person, long statement, Vote vote) {
        return withPerson(person).withStatement(statement).put(person, statement, vote);
    }

    private VoteMatrix withPerson(long person) {
        int row = row(person);
        if (row >= 0) {
            return this;
        }
        int at = -row - 1;
        var longer = new int[starts.length + 1];
        System.arraycopy(starts, 0, longer, 0, at + 1);
        System.arraycopy(starts, at, longer, at + 1, starts.length - at);
        return new VoteMatrix(inserted(people, at, person), statements, longer, cells);
    }

    private VoteMatrix withStatement(long statement) {
        int column = column(statement);
        if (column >= 0) {
            return this;
        }
        int first = (-column - 1) * Vote.KINDS;
        var moved = cells.clone();
        for (int cell = 0; cell < moved.length; cell++) {
            moved[cell] += moved[cell] >= first ? Vote.KINDS : 0;
        }
        return new VoteMatrix(people, inserted(statements, -column - 1, statement), starts, moved);
    }

    private VoteMatrix put(long person, long statement, Vote vote) {
        int row = row(person);
        int column = column(statement);
        int at = place(row, column);
        boolean again = hasVoted(row, column);
        var put = again ? cells.clone() : opened(cells, at);
        put[at] = Vote.KINDS * column + vote.ordinal();
        var later = starts.clone();
        for (int next = row + 1; !again && next < later.length; next++) {
            later[next]++;
        }
        return new VoteMatrix(people, statements, later, put);
    }

    private static int[] opened(int[] cells, int at) {
        var opened = Arrays.copyOf(cells, cells.length + 1);
        System.arraycopy(cells, at, opened, at + 1, cells.length - at);
        return opened;
    }

    private static long[] inserted(long[] ids, int at, long id) {
        var inserted = Arrays.copyOf(ids, ids.length + 1);
        System.arraycopy(ids, at, inserted, at + 1, ids.length - at);
        inserted[at] = id;
        return inserted;
    }
}
