package org.skillsgraph;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.ParseAndValidate;
import graphql.introspection.Introspection;
import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.compiler.CompiledStatements;
import org.skillsgraph.graph.Id;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema is the product: described, answered field by field, and as promised.
 */
@SkillsGraphTest
class SchemaTests {

	/**
	 * Lists that aren't pages, because they are short by nature or bounded by what they
	 * list.
	 */
	private static final Map<String, String> SHORT = Map.ofEntries( //
			Map.entry("Query.addOns", "an organisation has dozens"), //
			Map.entry("Neighbourhood.nodes", "at most 101"),
			Map.entry("Neighbourhood.links", "those between at most 101 things"),
			Map.entry("Query.routes", "at most 100"), Map.entry("Route.nodes", "at most 7"),
			Map.entry("Route.links", "at most 6"), Map.entry("GraphNode.more", "one for each kind of link"),
			Map.entry("Query.nodes", "as many as were asked for, at most 100"),
			Map.entry("Query.tagCloud", "at most 100"), Map.entry("Person.tagCloud", "at most 100"),
			Map.entry("Person.addOns", "what one person holds on one day"),
			Map.entry("PersonSkillEdge.claims", "what was said of one person's one skill"),
			Map.entry("LearningItem.teaches", "what one item teaches"),
			Map.entry("Requirement.allOf", "the parts of one requirement"),
			Map.entry("Requirement.anyOf", "the parts of one requirement"),
			Map.entry("Eligibility.missing", "the parts of one requirement"),
			Map.entry("Eligibility.together", "what one item is taken with, each of them needed"),
			Map.entry("LearningPath.steps", "what one person does, each of them needed"),
			Map.entry("LearningPath.missing", "the parts of one target, at most 20 skills or what a role calls for"),
			Map.entry("LearningPath.alternatives", "as many as were asked for, at most 9"),
			Map.entry("LearningPathBlocked.missing", "what stands in the way of one target"),
			Map.entry("PathStep.gains", "what one item teaches"),
			Map.entry("MentoringOffer.skills", "what one person mentors in"),
			Map.entry("Mentorship.skills", "what one mentorship is about"),
			Map.entry("Skill.wanted", "one for each level"),
			Map.entry("SkillGap.skills", "what was asked for, at most 500"), Map.entry("GapSkill.people", "at most 10"),
			Map.entry("GapSkill.nearest", "at most 3"),
			Map.entry("MentorMatch.skills", "what was asked for, at most 20"),
			Map.entry("MentorMatchConnection.served", "at most 20"),
			Map.entry("ServedWish.by", "what one person takes part in"),
			Map.entry("MentorMatch.reasons", "one for each factor"), Map.entry("MentorReason.evidence", "at most 20"),
			Map.entry("TrainerMatch.skills", "what was asked for, at most 20, and what words fit, at most 8"),
			Map.entry("TrainerMatch.reasons", "one for each factor"), Map.entry("TrainerReason.evidence", "at most 20"),
			Map.entry("TrainerRanking.weights", "one for each factor"),
			Map.entry("TrainerRanking.excluded", "one for each rule"),
			Map.entry("MentorRanking.weights", "one for each factor"),
			Map.entry("MentorRanking.excluded", "one for each rule"));

	/** The fields of a page of any type. */
	private static final Set<String> PAGE = Set.of("edges", "nodes", "pageInfo", "totalCount");

	/** No controller returns it: the guard of administrators' fields does. */
	private static final String GUARD = "AdministratorsOnly";

	private static final Map<String, Class<?>> RECORDS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.skillsgraph")
		.stream()
		.filter((type) -> type.isRecord() && type.isTopLevelClass())
		.collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect, (one, other) -> one));

	private final GraphQLSchema schema;

	private final Map<String, GraphQLFieldDefinition> fields;

	@SuppressWarnings("rawtypes")
	private final Map<String, Map<String, DataFetcher>> controllers;

	private final CompiledStatements compiling;

	SchemaTests(GraphQlSource source, AnnotatedControllerConfigurer controllers, CompiledStatements compiling) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		controllers.configure(wiring);
		this.schema = source.schema();
		this.fields = fields(schema);
		this.controllers = wiring.build().getDataFetchers();
		this.compiling = compiling;
	}

	@ParameterizedTest
	@MethodSource("files")
	void everythingIsDescribed(Path file) throws IOException {
		Set<String> silent = new TreeSet<>();
		for (Definition<?> definition : parsed(file).getDefinitions()) {
			collectSilent(definition, "", silent);
		}

		assertThat(silent).isEmpty();
	}

	private static void collectSilent(Node<?> node, String path, Set<String> silent) {
		String name = (node instanceof NamedNode<?> named) ? path + named.getName() : path;
		if (node instanceof AbstractDescribedNode<?> described && !(node instanceof SDLExtensionDefinition)
				&& (described.getDescription() == null || described.getDescription().getContent().isBlank())) {
			silent.add(name);
		}
		node.getChildren()
			.stream()
			.filter(AbstractDescribedNode.class::isInstance)
			.forEach((child) -> collectSilent(child, name + ".", silent));
	}

	static List<Path> files() {
		File[] files = Path.of("graphql").toFile().listFiles();
		return Arrays.stream(Objects.requireNonNull(files)).map(File::toPath).sorted().toList();
	}

	/** Introspection shows descriptions, but no directives. */
	@Test
	void aDescriptionEndsWithTheCodesOfItsErrors() {
		Set<String> coordinates = new TreeSet<>();
		fields.forEach((coordinate, field) -> {
			GraphQLAppliedDirective errors = field.getAppliedDirective("errors");
			if (errors != null) {
				List<String> codes = errors.getArgument("codes").getValue();
				assertThat(field.getDescription()).endsWith(". Errors: " + String.join(", ", codes) + ".");
				coordinates.add(coordinate);
			}
		});

		assertThat(coordinates).contains("Query.findMentors", "LearningItem.eligibility");
	}

	@Test
	void everyFieldIsAPropertyAFieldStatementOrAController() throws IOException {
		Decision decision = Decision.read();
		Map<String, Set<String>> computed = computed();
		Set<String> answeredByNobody = new TreeSet<>(fields.keySet());
		answeredByNobody.removeIf((coordinate) -> compiling.way(coordinate).isPresent() || controlled(coordinate)
				|| partOfPage(coordinate) || entry(coordinate) || property(decision, coordinate)
				|| component(computed, coordinate));

		assertThat(answeredByNobody).isEmpty();
	}

	@Test
	void everyFieldStatementAnswersAField() {
		assertThat(compiling.coordinates()).allSatisfy((coordinate) -> {
			if (coordinate.contains(".")) {
				assertThat(fields).containsKey(coordinate);
				assertThat(controlled(coordinate)).as("a controller answers, too").isFalse();
			}
			else {
				assertThat(hasAnId(coordinate) || nestsInItself(coordinate)).as(coordinate).isTrue();
			}
		});
	}

	private boolean hasAnId(String type) {
		return schema.getObjectType(type)
			.getInterfaces()
			.stream()
			.anyMatch((implemented) -> implemented.getName().equals("Node"));
	}

	/**
	 * One statement doesn't read a tree to its end, so the next one must find its parts.
	 */
	private boolean nestsInItself(String type) {
		return schema.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.anyMatch(
					(field) -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName().equals(type));
	}

	@Test
	void whateverHasAnIdIsFoundByIt() {
		assertThat(schema.getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"))))
			.extracting(GraphQLObjectType::getName)
			.allMatch((name) -> compiling.way(name).isPresent());
	}

	private boolean controlled(String coordinate) {
		return controller(coordinate) != null;
	}

	private @Nullable DataFetcher<?> controller(String coordinate) {
		String[] parts = coordinate.split("\\.", -1);
		return controllers.getOrDefault(parts[0], Map.of()).get(parts[1]);
	}

	/** The compiler itself builds pages from rows. */
	private boolean partOfPage(String coordinate) {
		String[] parts = coordinate.split("\\.", -1);
		if (parts[0].equals("PageInfo")) {
			return true;
		}
		String connection = parts[0].replace("Edge", "Connection");
		boolean compiled = holding(connection).stream().anyMatch((field) -> compiling.way(field).isPresent());
		return compiled && (parts[0].equals(connection) ? PAGE.contains(parts[1])
				: parts[0].endsWith("Edge") && Set.of("cursor", "node").contains(parts[1]));
	}

	/** Whether the value's map has an entry of that name. */
	private boolean entry(String coordinate) {
		String[] parts = coordinate.split("\\.", -1);
		return holding(parts[0]).stream()
			.flatMap((field) -> compiling.way(field).stream())
			.anyMatch((way) -> way.body()
				.matches("(?s).*LET " + way.out() + " = \\{(\\w+: \\w+, )*" + parts[1] + ": .*"));
	}

	/**
	 * Whether the field is stored on the node of that name or on the relationships that
	 * lead to it.
	 */
	private boolean property(Decision decision, String coordinate) {
		String[] parts = coordinate.split("\\.", -1);
		String property = parts[1].equals("id") ? "key" : parts[1];
		if (decision.nodes().containsKey(parts[0])) {
			return decision.nodes().get(parts[0]).contains(property);
		}
		Set<String> relationships = relationships(parts[0]);
		return !relationships.isEmpty() && relationships.stream()
			.allMatch((type) -> decision.relationships().getOrDefault(type, Set.of()).contains(property));
	}

	private Set<String> relationships(String type) {
		Set<String> found = new HashSet<>();
		String holder = type.endsWith("Edge") ? type.replace("Edge", "Connection") : type;
		holding(holder).stream().flatMap((field) -> compiling.way(field).stream()).forEach((way) -> {
			String variable = type.endsWith("Edge") ? Objects.requireNonNullElse(way.edge(), "no edge") : way.out();
			Pattern.compile("\\[" + variable + ":([\\w|]+)")
				.matcher(way.body())
				.results()
				.forEach((match) -> found.addAll(List.of(match.group(1).split("\\|", -1))));
		});
		return found;
	}

	private Set<String> holding(String type) {
		return fields.entrySet()
			.stream()
			.filter((field) -> name(field.getValue().getType()).equals(type))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * The components of the records that controllers return, by type. They are named like
	 * the fields.
	 */
	private Map<String, Set<String>> computed() {
		Map<String, Set<String>> components = new HashMap<>();
		fields.forEach((coordinate, field) -> {
			if (controlled(coordinate)) {
				possible(field.getType()).forEach((type) -> collect(type, returned(coordinate, type), components));
			}
		});
		return components;
	}

	/** A member of a union has its own record, named like it. */
	private ResolvableType returned(String coordinate, String type) {
		ResolvableType declared = one(
				((SelfDescribingDataFetcher<?>) Objects.requireNonNull(controller(coordinate))).getReturnType());
		Class<?> named = RECORDS.get(type);
		return (declared.toClass().isRecord() || named == null) ? declared : ResolvableType.forClass(named);
	}

	/**
	 * {@return the type of one value: a list's element, a batch's value}
	 */
	private static ResolvableType one(ResolvableType type) {
		if (Map.class.isAssignableFrom(type.toClass())) {
			return one(type.as(Map.class).getGeneric(1));
		}
		return Collection.class.isAssignableFrom(type.toClass()) ? one(type.as(Collection.class).getGeneric(0)) : type;
	}

	private static List<String> possible(GraphQLOutputType type) {
		return (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLUnionType union)
				? union.getTypes().stream().map(GraphQLNamedType::getName).toList() : List.of(name(type));
	}

	private static boolean component(Map<String, Set<String>> computed, String coordinate) {
		String[] parts = coordinate.split("\\.", -1);
		return computed.getOrDefault(parts[0], Set.of()).contains(parts[1]);
	}

	private void collect(String type, ResolvableType record, Map<String, Set<String>> components) {
		if (!record.toClass().isRecord() || record.toClass().equals(Id.class) || components.containsKey(type)) {
			return;
		}
		RecordComponent[] all = record.toClass().getRecordComponents();
		components.put(type, Arrays.stream(all).map(RecordComponent::getName).collect(Collectors.toSet()));
		for (RecordComponent component : all) {
			GraphQLFieldDefinition field = fields.get(type + "." + component.getName());
			if (field != null) {
				collect(name(field.getType()), one(ResolvableType.forType(component.getGenericType(), record)),
						components);
			}
		}
	}

	@Test
	void theInspectionReportListsOnlyWhatFieldStatementsAnswer() {
		SchemaReport report = SchemaMappingInspector.inspect(schema, controllers);

		assertThat(report.unmappedFields()).extracting(FieldCoordinates::toString)
			.filteredOn((coordinate) -> compiling.way(coordinate).isEmpty() && !readBelow(coordinate))
			.isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.skippedTypes()).extracting((skipped) -> ((GraphQLNamedType) skipped.type()).getName())
			.allMatch((type) -> compiling.way(type).isPresent() || type.equals(GUARD));
	}

	/** An object with an id is returned as its id, and the compiler reads the rest. */
	private boolean readBelow(String coordinate) {
		return compiling.way(coordinate.substring(0, coordinate.indexOf('.'))).isPresent();
	}

	@Test
	void whatWasPromisedIsServed() throws IOException {
		Set<String> served = new TreeSet<>();
		for (Path file : files()) {
			served.addAll(shapes(parsed(file)));
		}

		assertThat(served).containsAll(shapes(parsed(Path.of("src/test/resources/graphql-test/promised.graphqls"))));
	}

	private static Set<String> shapes(Document document) {
		Set<String> shapes = new TreeSet<>();
		for (Definition<?> definition : document.getDefinitions()) {
			if (definition instanceof TypeDefinition<?> type) {
				String kind = definition.getClass().getSimpleName().replaceAll("(Extension)?Definition", "");
				shapes.add(kind + " " + type.getName());
				shapes.addAll(members(type));
			}
		}
		return shapes;
	}

	private static List<String> members(TypeDefinition<?> type) {
		return switch (type) {
			case ObjectTypeDefinition object -> Stream
				.concat(object.getImplements().stream().map((face) -> " is a " + AstPrinter.printAst(face)),
						object.getFieldDefinitions().stream().flatMap(SchemaTests::field))
				.map((member) -> type.getName() + member)
				.toList();
			case InputObjectTypeDefinition input -> Stream
				.concat(input.getDirectives().stream().map((directive) -> " is @" + directive.getName()),
						input.getInputValueDefinitions().stream().map(SchemaTests::input))
				.map((member) -> type.getName() + member)
				.toList();
			case EnumTypeDefinition list ->
				list.getEnumValueDefinitions().stream().map((value) -> type.getName() + "." + value.getName()).toList();
			case UnionTypeDefinition union -> union.getMemberTypes()
				.stream()
				.map((member) -> type.getName() + " = " + AstPrinter.printAst(member))
				.toList();
			default -> List.of();
		};
	}

	private static Stream<String> field(FieldDefinition field) {
		String name = "." + field.getName();
		return Stream.concat(Stream.of(name + ": " + AstPrinter.printAst(field.getType())),
				field.getInputValueDefinitions().stream().map((argument) -> name + "(" + input(argument) + ")"));
	}

	private static String input(InputValueDefinition input) {
		String value = Optional.ofNullable(input.getDefaultValue())
			.map((it) -> " = " + AstPrinter.printAst(it))
			.orElse("");
		return "." + input.getName() + ": " + AstPrinter.printAst(input.getType()) + value;
	}

	@ParameterizedTest
	@MethodSource("knownOperations")
	void aKnownOperationFitsTheSchema(Path file) throws IOException {
		assertThat(ParseAndValidate.validate(schema, parsed(file))).isEmpty();
	}

	/** Clients, logs and traces tell operations by their names. */
	@ParameterizedTest
	@MethodSource("knownOperations")
	void aKnownOperationIsNamedLikeItsFile(Path file) throws IOException {
		assertThat(parsed(file).getDefinitionsOfType(OperationDefinition.class))
			.extracting((operation) -> String.valueOf(operation.getName())
				.replaceAll("(?<=.)(?=\\p{Lu})", "-")
				.toLowerCase(Locale.ROOT) + ".graphql")
			.containsExactly(file.getFileName().toString());
	}

	static List<Path> knownOperations() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/known-operations"))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** Caches of clients have to be told. */
	@Test
	void theGuideNamesAllTypesWithoutAKey() {
		Set<String> keyless = fields.keySet()
			.stream()
			.map((coordinate) -> coordinate.substring(0, coordinate.indexOf('.')))
			// The id of a GraphNode is that of the thing which it draws.
			.filter((type) -> (!fields.containsKey(type + ".id") || type.equals("GraphNode"))
					&& !type.matches("Query|Mutation|PageInfo|.*(Connection|Edge)"))
			.collect(Collectors.toCollection(TreeSet::new));
		String named = Guide.ASKING.text()
			.replaceAll("(?s).*const keyless = \\[(.*?)\\];.*", "$1")
			.replaceAll("[\\s']", "");

		assertThat(named.split(",", -1)).containsExactlyElementsOf(keyless);
	}

	@Test
	void everyListThatGrowsIsAPageThatCanBeTurned() {
		fields.forEach((coordinate, field) -> {
			String type = coordinate.substring(0, coordinate.indexOf('.'));
			if (list(field.getType()) && !leaf(field.getType()) && !type.endsWith("Connection")) {
				assertThat(SHORT).containsKey(coordinate);
			}
			if (name(field.getType()).endsWith("Connection")) {
				assertThat(field.getArguments()).as(coordinate)
					.extracting((it) -> it.getName())
					.contains("first", "after");
			}
		});
		assertThat(fields.keySet()).containsAll(SHORT.keySet());
	}

	private static boolean list(GraphQLOutputType type) {
		return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
	}

	private static boolean leaf(GraphQLOutputType type) {
		GraphQLType inner = GraphQLTypeUtil.unwrapAll(type);
		return inner instanceof GraphQLScalarType || inner instanceof GraphQLEnumType;
	}

	private static String name(GraphQLOutputType type) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
	}

	private static Map<String, GraphQLFieldDefinition> fields(GraphQLSchema schema) {
		Map<String, GraphQLFieldDefinition> fields = new HashMap<>();
		schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !Introspection.isIntrospectionTypes(type))
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.forEach((type) -> type.getFieldDefinitions()
				.forEach((field) -> fields.put(type.getName() + "." + field.getName(), field)));
		return fields;
	}

	private static Document parsed(Path file) throws IOException {
		return Parser.parse(Files.readString(file));
	}

}
