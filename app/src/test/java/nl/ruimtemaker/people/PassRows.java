package nl.ruimtemaker.people;

import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of passes, as the operator's own connection reads it. */
record PassRows(Database database) {
    /** The one answer to a question. */
    String one(String sql) {
        var connection = database.operator();
        var operator = JdbcClient.create(connection);
        return new TransactionTemplate(new DataSourceTransactionManager(connection)).execute(transaction -> {
            operator.sql("set local role app_move").update();
            return operator.sql(sql).query((row, number) -> row.getString(1)).single();
        });
    }
}
