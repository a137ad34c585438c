namespace Assistant.Bot.Planning.Reading;

/// <summary>Whether two procedures are cases of one thing that people mix up: their data say so by an axis, an open question, or cases side by side.</summary>
internal sealed class ConfusedProcedures(SituationCatalog situations, OpenQuestionCatalog openQuestions)
{
    public bool Are(string one, string other) =>
        situations.Beside(one).Contains(other)
        || situations.Axes.Any(axis => axis.Has(one) && axis.Has(other))
        || openQuestions.Questions.Any(question => question.Has(one) && question.Has(other));
}
