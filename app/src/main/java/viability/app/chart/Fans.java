package viability.app.chart;

/// A measure of one subject under several arrangements, with how widely futures fall.
public record Fans(Measured what, Lines lines) {}
