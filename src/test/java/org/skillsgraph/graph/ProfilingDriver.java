package org.skillsgraph.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.QueryProfile;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Sits between the service and the driver. During a measurement, it profiles each
 * statement of a read and adds up the costs; otherwise it changes nothing.
 */
public class ProfilingDriver implements BeanPostProcessor {

	private final AtomicBoolean on = new AtomicBoolean();

	private final LongAdder statements = new LongAdder();

	private final LongAdder rows = new LongAdder();

	private final LongAdder hits = new LongAdder();

	private final LongAccumulator memory = new LongAccumulator(Long::max, 0);

	/**
	 * The cost of some work.
	 *
	 * @param statements how many ran
	 * @param rows how many they returned, including those in lists
	 * @param hits on the store and its indexes
	 * @param memory in bytes, as the database estimates it, of the statement that needed
	 * most
	 */
	public record Effort(long statements, long rows, long hits, long memory) {
	}

	/**
	 * {@return the cost of the statements of some work}
	 */
	public Effort of(Runnable work) {
		List.of(statements, rows, hits).forEach(LongAdder::reset);
		memory.reset();
		on.set(true);
		try {
			work.run();
			return new Effort(statements.sum(), rows.sum(), hits.sum(), memory.get());
		}
		finally {
			on.set(false);
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? watched(Driver.class, driver, UnaryOperator.identity(), this::session)
				: bean;
	}

	private Object session(Object result) {
		return (result instanceof Session session)
				? watched(Session.class, session, (argument) -> profiled(callback(argument)), this::result) : result;
	}

	private Object callback(Object argument) {
		return (argument instanceof TransactionCallback<?> work)
				? (TransactionCallback<?>) (context) -> work.execute(transaction(context)) : argument;
	}

	private TransactionContext transaction(TransactionContext context) {
		return on.get() ? watched(TransactionContext.class, context, this::profiled, this::result) : context;
	}

	private Object profiled(Object argument) {
		return (on.get() && argument instanceof String text) ? "PROFILE " + text : argument;
	}

	private Object result(Object result) {
		return (on.get() && result instanceof Result rows) ? watched(Result.class, rows, UnaryOperator.identity(),
				(found) -> (found instanceof List<?> list) ? counted(rows, list) : found) : result;
	}

	private List<?> counted(Result result, List<?> found) {
		statements.increment();
		rows.add(RowCount.rows(found.stream().map(Record.class::cast).toList()));
		QueryProfile profile = result.consume().queryProfile().orElseThrow();
		hits.add(hits(profile));
		memory.accumulate(Objects.requireNonNull(profile.arguments().get("GlobalMemory")).asLong());
		return found;
	}

	private static long hits(QueryProfile plan) {
		return plan.dbHits().orElse(0) + plan.children().stream().mapToLong(ProfilingDriver::hits).sum();
	}

	/** Wraps an object so that its methods take and return something else. */
	private static <T> T watched(Class<T> type, T real, UnaryOperator<Object> argument, UnaryOperator<Object> result) {
		InvocationHandler handler = (_, method, arguments) -> {
			@Nullable Object[] passed = (arguments != null) ? arguments.clone() : new Object[0];
			for (int i = 0; i < passed.length; i++) {
				Object one = passed[i];
				passed[i] = (one != null) ? argument.apply(one) : null;
			}
			@Nullable Object returned = invoked(real, method, passed);
			return (returned != null) ? result.apply(returned) : null;
		};
		return Objects
			.requireNonNull(type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler)));
	}

	private static @Nullable Object invoked(Object real, Method method, @Nullable Object[] arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		}
		catch (InvocationTargetException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
	}

}
