package viability.app;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The methods of some source files and how long their bodies are, found by the JDK's own parser.
final class SourceMethods extends TreePathScanner<@Nullable Void, CompilationUnitTree> {
  private final SourcePositions positions;
  private final List<Method> found = new ArrayList<>();

  private SourceMethods(Trees trees) {
    this.positions = trees.getSourcePositions();
  }

  /// One method, constructor or initialiser; `lines` are those of its body, both braces' included.
  record Method(Path file, long line, String name, long lines) {}

  static List<Method> of(List<Path> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, sources);
      var methods = new SourceMethods(Trees.instance(task));
      task.parse().forEach(unit -> methods.scan(unit, unit));
      return List.copyOf(methods.found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
    if (method.getBody() != null) {
      add(method.getName().toString(), method.getBody(), unit);
    }
    return super.visitMethod(method, unit);
  }

  @Override
  public @Nullable Void visitBlock(BlockTree block, CompilationUnitTree unit) {
    if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
      add("initialiser", block, unit);
    }
    return super.visitBlock(block, unit);
  }

  private void add(String name, BlockTree body, CompilationUnitTree unit) {
    var lines = unit.getLineMap();
    long first = lines.getLineNumber(positions.getStartPosition(unit, body));
    long last = lines.getLineNumber(positions.getEndPosition(unit, body));
    found.add(new Method(Path.of(unit.getSourceFile().toUri()), first, name, last - first + 1));
  }
}
