package viability.app.look;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures beside names in the rail, on buttons and beside findings; never without a name.
public enum Icon {
  // The pages, in the rail's order.
  START(BootstrapIcons.HOUSE_DOOR), SCHOOLS(BootstrapIcons.BUILDING), PUPILS(
      BootstrapIcons.PEOPLE), MONEY(BootstrapIcons.CASH_STACK), CLASSES(
          BootstrapIcons.GRID_3X3_GAP), OUTLOOK(BootstrapIcons.BINOCULARS), SCENARIOS(
              BootstrapIcons.SLIDERS), COMPARE(BootstrapIcons.ARROW_LEFT_RIGHT), RISK(
                  BootstrapIcons.BAR_CHART_STEPS), APPRAISAL(BootstrapIcons.LIST_OL), ACTIONS(
                      BootstrapIcons.CHECK2_SQUARE), REPORTS(
                          BootstrapIcons.FILE_EARMARK_TEXT), BOROUGH(
                              BootstrapIcons.MAP), PARTNERS(BootstrapIcons.DIAGRAM_2),
  // Severities of a finding: told apart by shape.
  STOP(BootstrapIcons.X_OCTAGON), DOUBT(BootstrapIcons.QUESTION_DIAMOND), NOTE(
      BootstrapIcons.INFO_CIRCLE),
  // How a test or a measure stands: told apart by shape.
  MET(BootstrapIcons.CHECK_CIRCLE), NOT_KNOWN(BootstrapIcons.DASH_CIRCLE),
  // What buttons do.
  UNDO(BootstrapIcons.ARROW_COUNTERCLOCKWISE), REDO(BootstrapIcons.ARROW_CLOCKWISE), HISTORY(
      BootstrapIcons.CLOCK_HISTORY), SEARCH(BootstrapIcons.SEARCH), OPEN(
          BootstrapIcons.FOLDER2_OPEN), SAVE(BootstrapIcons.SAVE), SAVE_AS(
              BootstrapIcons.DOWNLOAD), PRINT(BootstrapIcons.PRINTER), COPY(
                  BootstrapIcons.CLIPBOARD), PIN(BootstrapIcons.PIN_ANGLE), RESET(
                      BootstrapIcons.ARROW_RETURN_LEFT), ADD(BootstrapIcons.PLUS), REMOVE(
                          BootstrapIcons.TRASH), EDIT(BootstrapIcons.PENCIL), DUPLICATE(
                              BootstrapIcons.FILES), CLOSE(BootstrapIcons.X), MORE(
                                  BootstrapIcons.THREE_DOTS), OPENED(
                                      BootstrapIcons.CHEVRON_DOWN), FOLDED(
                                          BootstrapIcons.CHEVRON_RIGHT), CHART(
                                              BootstrapIcons.GRAPH_UP), TABLE(
                                                  BootstrapIcons.TABLE), DATE(
                                                      BootstrapIcons.CALENDAR3), WAIT(
                                                          BootstrapIcons.HOURGLASS_SPLIT), SETTINGS(
                                                              BootstrapIcons.GEAR), THEME(
                                                                  BootstrapIcons.CIRCLE_HALF), HELP(
                                                                      BootstrapIcons.QUESTION_CIRCLE);

  private final BootstrapIcons picture;

  Icon(BootstrapIcons picture) {
    this.picture = picture;
  }

  /// The picture itself, for what takes pictures.
  public Ikon ikon() {
    return picture;
  }

  /// A new node of the picture, in the text's size and colour.
  public FontIcon node() {
    return new FontIcon(picture);
  }
}
