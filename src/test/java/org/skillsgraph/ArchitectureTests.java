package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The package structure is the architecture: four trees share one word per feature, and
 * edges run one way.
 */
class ArchitectureTests {

	private static final String BASE = "org.skillsgraph";

	private static final Path MAIN = Path.of("src/main/java/org/skillsgraph");

	private static final Path TEST = Path.of("src/test/java/org/skillsgraph");

	/**
	 * Exactly which other packages each package uses, from the bottom up.
	 */
	private static final Map<String, Set<String>> MAY_KNOW = table("""
			launch
			lifecycle
			errors
			text       errors
			access
			graph      lifecycle errors
			database   graph
			paging     errors graph
			compiler   errors text access graph paging
			http       lifecycle errors
			limits     errors access graph compiler http
			telemetry  errors graph limits
			tokens     errors text access graph http
			signin     http tokens
			security   access http tokens signin
			page       http tokens signin security
			ranking    graph paging
			wording
			people     graph
			skills     errors text graph wording people
			claims     graph wording people skills
			roles      graph
			addons     graph
			learning   errors access graph people skills addons
			profiles   text graph
			mentoring  graph skills
			matching   errors text access graph paging ranking wording people skills profiles
			training   errors text access graph paging ranking wording skills addons profiles
			planning   errors
			steps      graph wording skills learning planning
			paths      errors access graph wording people skills roles addons learning mentoring matching planning steps
			insights   errors access graph wording people skills roles
			documents  errors graph
			explore    errors text access graph paging wording people skills
			sheets     text people skills learning
			csv        sheets
			validation graph learning sheets csv
			imports    lifecycle text graph database skills claims learning profiles mentoring sheets csv validation
			""");

	private static final Pattern CALL = Pattern.compile("CALL (\\w+)\\.\\w+\\(");

	private static final Pattern STATEMENT = Pattern.compile("CypherFile\\s*\\.of\\(\\s*\"(\\w+)/");

	/** Packages that aren't features, so the one-word rule doesn't apply to them. */
	private static final Set<String> NO_FEATURES = Set.of("launch", "lifecycle", "errors", "text", "access", "graph",
			"database", "paging", "compiler", "limits", "telemetry", "http", "tokens", "signin", "security", "sheets",
			"csv", "validation", "ranking", "wording", "claims", "profiles", "planning", "steps", "imports", "page",
			"demo", "bench");

	/** Names that say nothing about a class that its package doesn't already say. */
	private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "common", "config", "model", "dto");

	/** Interfaces that wait for a second implementation. */
	private static final Set<String> WAITING = Set.of("LevelPolicy");

	private static final int LONGEST_CLASS = 150;

	/** Tables, which are as long as what they list. */
	private static final Set<String> TABLES = Set.of("Sheets.java");

	/** Files that write rows of the table of routes. */
	private static final Pattern ROUTES = Pattern.compile("\\w*Routes?(?:Builder)?\\.java");

	/**
	 * A row, a path, a policy for browsers, or a look at the path. The path of error
	 * dispatches is no route.
	 */
	private static final Pattern ROUTED = Pattern.compile("Route\\.named\\(|\"/(?!error\")[\\w{*]|-src '|"
			+ "(?:Get|Post|Put|Patch|Delete|Request)Mapping\\((?:\\w+ = )?\"(?!/error\")|getRequestURI|getRequestURL|getServletPath|getPathInfo");

	private static final Pattern NO_CODE = Pattern.compile("\\s*(?:(?:/?\\*|//|import |package ).*)?");

	private static final JavaClasses PRODUCTION = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	@Test
	void modulesHaveNoCyclesAndUseOnlyEachOthersFrontDoors() {
		ApplicationModules.of(SkillsGraph.class).verify();
	}

	@Test
	void everyPackageSaysWhatItMayKnowAndNoOtherIsNamed() throws IOException {
		assertThat(MAY_KNOW.keySet()).isEqualTo(packages(MAIN));
		assertThat(MAY_KNOW.values().stream().flatMap(Set::stream)).isSubsetOf(packages(MAIN));
	}

	@ParameterizedTest
	@MethodSource("fences")
	void aPackageUsesExactlyWhatItMayKnow(String name, Set<String> known) throws IOException {
		Set<String> used = new HashSet<>(called(name));
		PRODUCTION.stream()
			.filter((type) -> name(type).equals(name))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
			.filter((type) -> type.getPackageName().startsWith(BASE + "."))
			.map(ArchitectureTests::name)
			.forEach(used::add);
		used.remove(name);

		assertThat(used).isEqualTo(known);
	}

	/** The packages whose parts a package's statements paste in. */
	private static Set<String> called(String name) throws IOException {
		Path folder = Path.of("cypher", name);
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.flatMap((file) -> CALL.matcher(read(file)).results())
				.map((call) -> call.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The packages that a package uses, which may be none. */
	static Set<String> known(String name) {
		return MAY_KNOW.getOrDefault(name, Set.of());
	}

	static Set<String> fenced() {
		return MAY_KNOW.keySet();
	}

	@ParameterizedTest
	@MethodSource("fenced")
	void aPackageAsksOnlyItsOwnStatements(String name) throws IOException {
		assertThat(asked(name)).allMatch(name::equals);
	}

	@Test
	void packagesAskStatements() throws IOException {
		List<String> asked = new ArrayList<>();
		for (String name : fenced()) {
			asked.addAll(asked(name));
		}

		assertThat(asked).hasSizeGreaterThan(50);
	}

	/** The packages of the statements that a package uses. */
	private static List<String> asked(String name) throws IOException {
		try (Stream<Path> files = Files.list(MAIN.resolve(name))) {
			return files.flatMap((file) -> STATEMENT.matcher(read(file)).results())
				.map((statement) -> statement.group(1))
				.toList();
		}
	}

	/** The part of the package name after the base, up to the next dot. */
	private static String name(JavaClass type) {
		return type.getPackageName().replaceFirst(Pattern.quote(BASE) + "\\.?", "").replaceFirst("\\..*", "");
	}

	static Stream<Object[]> fences() {
		return MAY_KNOW.entrySet().stream().map((fence) -> new Object[] { fence.getKey(), fence.getValue() });
	}

	private static Map<String, Set<String>> table(String text) {
		Map<String, Set<String>> table = new LinkedHashMap<>();
		text.lines().map((line) -> List.of(line.split("\\s+"))).forEach((words) -> {
			Set<String> known = Set.copyOf(words.subList(1, words.size()));
			assertThat(table.keySet()).as("An edge must point to an earlier line").containsAll(known);
			table.put(words.getFirst(), known);
		});
		return table;
	}

	@Test
	void theApplicationStandsAloneInTheRoot() {
		classes().that()
			.resideInAPackage(BASE)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.haveSimpleName("SkillsGraph")
			.check(PRODUCTION);
	}

	@Test
	void anInterfaceHasSeveralImplementationsOrIsSealed() {
		classes().that()
			.areInterfaces()
			.and()
			.areNotAnnotations()
			.and(DescribedPredicate.describe("aren't sealed", (type) -> !type.reflect().isSealed()))
			.and(DescribedPredicate.describe("don't wait", (type) -> !WAITING.contains(type.getSimpleName())))
			.should(notHaveOneImplementation())
			.check(PRODUCTION);
	}

	/** The compiler completes what they return, and so nobody can forget it. */
	@Test
	void aControllerReturnsRecordsOfItsOwnAndNoAnswers() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(BASE + ".compiler")
			.check(PRODUCTION);
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Controller.class)
			.should()
			.notHaveRawReturnType(Object.class)
			.check(PRODUCTION);
	}

	private static ArchCondition<JavaClass> notHaveOneImplementation() {
		return new ArchCondition<>("not have one implementation") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				List<JavaClass> those = type.getAllSubclasses()
					.stream()
					.filter((sub) -> !sub.getModifiers().contains(JavaModifier.ABSTRACT))
					.toList();
				events.add(new SimpleConditionEvent(type, those.size() != 1, type.getName() + " has " + those));
			}

		};
	}

	@ParameterizedTest
	@FieldSource("INJECTIONS")
	void whatABeanNeedsComesThroughItsConstructor(String annotation) {
		fields().should().notBeAnnotatedWith(annotation).allowEmptyShould(true).check(PRODUCTION);
		methods().should().notBeAnnotatedWith(annotation).allowEmptyShould(true).check(PRODUCTION);
	}

	static final List<String> INJECTIONS = List.of("org.springframework.beans.factory.annotation.Autowired",
			"org.springframework.beans.factory.annotation.Value", "jakarta.inject.Inject",
			"jakarta.annotation.Resource");

	@Test
	void nothingIsSetFromOutside() {
		methods().that(DescribedPredicate.describe("set something", ArchitectureTests::sets))
			.should()
			.bePrivate()
			.allowEmptyShould(true)
			.check(PRODUCTION);
	}

	private static boolean sets(JavaMethod method) {
		return method.getName().matches("set\\p{Upper}.*") && method.getRawParameterTypes().size() == 1
				&& !overrides(method);
	}

	private static boolean overrides(JavaMember method) {
		return Stream
			.concat(method.getOwner().getAllRawSuperclasses().stream(),
					method.getOwner().getAllRawInterfaces().stream())
			.anyMatch((type) -> type.getMethods().stream().anyMatch((own) -> own.getName().equals(method.getName())));
	}

	@Test
	void noPackageIsCalledByAnEmptyWord() {
		assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
			.allSatisfy((name) -> assertThat(name.split("\\.", -1)).doesNotContainAnyElementsOf(EMPTY_WORDS));
	}

	@ParameterizedTest
	@FieldSource("SOURCES")
	void everyPackageStatesItsIdeaAndIsNullMarked(Path sources) throws IOException {
		try (Stream<Path> files = Files.walk(sources)) {
			Set<Path> packages = files.filter((file) -> file.toString().endsWith(".java"))
				.map(Path::getParent)
				.collect(Collectors.toSet());

			assertThat(packages).isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).exists()
					.content()
					.startsWith("/**")
					.contains("@NullMarked"));
		}
	}

	static final List<Path> SOURCES = List.of(MAIN, TEST);

	@Test
	void aClassFitsOnTwoScreens() throws IOException {
		try (Stream<Path> files = Files.walk(MAIN)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !TABLES.contains(file.getFileName().toString())))
				.allSatisfy((file) -> assertThat(lines(file)).as("lines of code in %s", file)
					.isLessThanOrEqualTo(LONGEST_CLASS));
		}
	}

	private static long lines(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> !NO_CODE.matcher(line).matches()).count();
		}
	}

	@Test
	void onlyRowsOfTheTableOfRoutesNamePathsAndPolicies() throws IOException {
		try (Stream<Path> files = Files.walk(MAIN)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !ROUTES.matcher(file.getFileName().toString()).matches()))
				.allSatisfy((file) -> assertThat(read(file)).as("%s", file).doesNotContainPattern(ROUTED));
		}
	}

	@Test
	void aFeatureIsOneWordInAllTrees() throws IOException {
		Set<String> features = new TreeSet<>(names(Path.of("graphql"), ".graphqls"));
		features.remove("schema");
		Set<String> statements = packages(Path.of("cypher"));
		statements.remove("migrations");
		Set<String> code = packages(MAIN);
		code.removeAll(NO_FEATURES);
		Set<String> tests = packages(TEST);
		tests.removeAll(NO_FEATURES);

		assertThat(statements).containsAll(features);
		statements.removeAll(NO_FEATURES);
		assertThat(statements).isEqualTo(features);
		assertThat(features).containsAll(code);
		assertThat(features).containsAll(tests);
	}

	private static Set<String> packages(Path folder) throws IOException {
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.filter(Files::isDirectory)
				.filter(ArchitectureTests::holdsSomething)
				.map((one) -> one.getFileName().toString())
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static boolean holdsSomething(Path folder) {
		String[] files = folder.toFile().list();
		return files != null && Arrays.stream(files).anyMatch((file) -> file.contains("."));
	}

	private static Set<String> names(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(ending))
				.map((file) -> file.substring(0, file.length() - ending.length()))
				.collect(Collectors.toSet());
		}
	}

}
