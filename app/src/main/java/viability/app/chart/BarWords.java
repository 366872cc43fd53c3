package viability.app.chart;

import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/// Words over bars, one for each column.
record BarWords(List<String> words) implements CategoryItemLabelGenerator {

  @Override
  public String generateLabel(CategoryDataset figures, int row, int column) {
    return words.get(column);
  }

  @Override
  public String generateRowLabel(CategoryDataset figures, int row) {
    return figures.getRowKey(row).toString();
  }

  @Override
  public String generateColumnLabel(CategoryDataset figures, int column) {
    return figures.getColumnKey(column).toString();
  }
}
