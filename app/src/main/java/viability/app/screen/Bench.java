package viability.app.screen;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import viability.app.desk.Asks;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.desk.Tasks;
import viability.app.explain.Explain;
import viability.app.look.Look;
import viability.model.projection.Explainer;
import viability.model.projection.Projector;

/// What pages are given to work with: the desk, the way to files, questions and background work,
/// how figures are worked out and explained, and what charts are drawn with.
public record Bench(Desk desk, Cabinet cabinet, Tasks tasks, Asks asks, Explain explain,
    Projector projector, Explainer explainer, ObservableValue<Look> look, Clock clock) {}
