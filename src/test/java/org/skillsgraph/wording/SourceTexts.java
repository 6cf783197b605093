package org.skillsgraph.wording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that users read in the source, each as a template with {@code %s} where
 * something is inserted. A string is a text if it has several words, or is one word in
 * small letters that isn't the name of something. Messages for operators, date patterns
 * and the identities of lists are none.
 */
final class SourceTexts extends TreePathScanner<@Nullable Void, Set<String>> {

	static final String SPECIFIER = "%(?:\\d\\$)?[sd]";

	private static final Pattern WORDS = Pattern.compile("(?s).*\\s.*");

	private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");

	private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\"`%].*[.?](?: %s)?");

	/** Calls whose single words are names of properties, types and threads. */
	private static final Set<String> NAMING = Set.of("get", "put", "of", "has", "hasNonNull", "name");

	/** What is told to operators, or isn't told at all. */
	private static final Pattern UNREAD = Pattern.compile(
			"LOG\\..*|demand|DateTimeFormatter\\.ofPattern|list|Illegal.*|Unsupported.*|ServiceUnavailable.*|failed");

	/**
	 * {@return the texts of each source file of a package, as {@link #line} puts them}
	 */
	static List<String> in(Path folder) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
				Stream<Path> sources = Files.list(folder)) {
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(sources.toList()));
			return StreamSupport.stream(task.parse().spliterator(), false).flatMap(SourceTexts::in).toList();
		}
	}

	/**
	 * {@return those of the texts that are whole sentences}
	 */
	static List<String> sentencesIn(Path folder) throws IOException {
		return in(folder).stream()
			.filter((line) -> SENTENCE.matcher(line.replaceFirst("\\w+: ", "")).matches())
			.toList();
	}

	private static Stream<String> in(CompilationUnitTree source) {
		Set<String> templates = new TreeSet<>();
		new SourceTexts().scan(source, templates);
		String type = Path.of(source.getSourceFile().getName()).getFileName().toString().replace(".java", "");
		return templates.stream().map((template) -> line(type, template));
	}

	/**
	 * {@return the template as listed} A blank at an edge is shown.
	 */
	static String line(String type, String template) {
		return type + ": " + template.replaceAll("^ | $", "␣");
	}

	@Override
	public @Nullable Void visitAnnotation(AnnotationTree annotation, Set<String> templates) {
		return null;
	}

	@Override
	public @Nullable Void visitBinary(BinaryTree sum, Set<String> templates) {
		List<ExpressionTree> parts = parts(sum);
		if (parts.stream().noneMatch(SourceTexts::isString)) {
			return super.visitBinary(sum, templates);
		}
		add(parts.stream().map(SourceTexts::template).collect(Collectors.joining()), templates);
		return scan(parts.stream().filter((part) -> !(part instanceof LiteralTree)).toList(), templates);
	}

	@Override
	public @Nullable Void visitLiteral(LiteralTree literal, Set<String> templates) {
		if (isString(literal)) {
			add(template(literal), templates);
		}
		return null;
	}

	private void add(String template, Set<String> templates) {
		String fixed = template.replaceAll(SPECIFIER, "");
		boolean text = WORDS.matcher(template).matches() || (WORD.matcher(template).matches() && !isName());
		if (text && fixed.chars().anyMatch(Character::isLetter) && !isUnread()) {
			templates.add(template);
		}
	}

	private boolean isName() {
		Tree around = getCurrentPath().getParentPath().getLeaf();
		return around instanceof ReturnTree || around instanceof MemberSelectTree
				|| NAMING.contains(said(around).replaceAll("(?s).*\\.", ""));
	}

	private boolean isUnread() {
		return StreamSupport.stream(getCurrentPath().spliterator(), false)
			.anyMatch((around) -> UNREAD.matcher(said(around)).matches());
	}

	/** The name of what is called, made or declared here. */
	private static String said(Tree tree) {
		return switch (tree) {
			case MethodInvocationTree call -> call.getMethodSelect().toString();
			case NewClassTree made -> made.getIdentifier().toString();
			case MethodTree method -> method.getName().toString();
			case VariableTree variable -> variable.getName().toString();
			default -> "";
		};
	}

	private static List<ExpressionTree> parts(ExpressionTree sum) {
		if (sum instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
			return Stream.of(binary.getLeftOperand(), binary.getRightOperand())
				.flatMap((operand) -> parts(operand).stream())
				.toList();
		}
		boolean inner = sum instanceof ParenthesizedTree brackets && brackets.getExpression() instanceof BinaryTree;
		return inner ? parts(((ParenthesizedTree) sum).getExpression()) : List.of(sum);
	}

	private static boolean isString(ExpressionTree part) {
		return part.getKind() == Tree.Kind.STRING_LITERAL;
	}

	private static String template(ExpressionTree part) {
		return (part instanceof LiteralTree literal) ? String.valueOf(literal.getValue()) : "%s";
	}

}
