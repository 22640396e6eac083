package nl.ruimtemaker.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets as many work at once as there are connections to the database, in the order in which they came: the pool itself
 * hands a connection to whoever is quickest, and somebody would wait long. Nobody holds a place while a page is sent.
 */
@Component
class Crowd implements TransactionOperations {
    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore places;
    private final TransactionOperations transactions;

    Crowd(Settings settings, PlatformTransactionManager manager) {
        this.places = new Semaphore(settings.database().connections(), true);
        this.transactions = new TransactionTemplate(manager);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return transactions.execute(work);
        }
        takePlace();
        try {
            return transactions.execute(work);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Busy();
    }
}
