package org.skillsgraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.UserSelection;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has the transactions of mutations among the {@link InFlightQueries} from their begin to
 * their end.
 */
@Component
class InFlightWrites implements TransactionExecutionListener {

	private final InFlightQueries queries;

	private final DatabaseAvailability availability;

	private final Driver driver;

	private final DatabaseSelectionProvider selection;

	InFlightWrites(InFlightQueries queries, DatabaseAvailability availability, Driver driver,
			DatabaseSelectionProvider selection) {
		this.queries = queries;
		this.availability = availability;
		this.driver = driver;
		this.selection = selection;
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		availability.check();
		queries.begin(null);
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		InFlightQuery beginning = queries.current();
		if (failure != null) {
			over(failure);
			return;
		}
		availability.answered();
		beginning.begins(Neo4jTransactionManager.retrieveTransaction(driver, selection.getDatabaseSelection(),
				UserSelection.connectedUser()));
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure == null) {
			availability.answered();
		}
		over(failure);
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		over(failure);
	}

	/**
	 * A cut transaction fails with 'no such transaction', and a failed begin hides its
	 * cause: report the database as unavailable.
	 * @throws ServiceUnavailableException when that is why it failed
	 */
	private void over(@Nullable Throwable failure) {
		InFlightQuery begun = queries.remove();
		boolean lost = begun != null && begun.over();
		if (failure != null && (lost || ConnectionErrors.hasNoConnection(failure))) {
			throw ConnectionErrors.away(failure);
		}
	}

}
