namespace Assistant.Knowledge.CommonQuestions;

/// <summary>The common questions, by id.</summary>
public sealed class CommonQuestionBook
{
    private readonly Dictionary<string, CommonQuestion> _byId;

    internal CommonQuestionBook(IReadOnlyList<CommonQuestion> questions)
    {
        All = questions;
        _byId = questions.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<CommonQuestion> All { get; }

    public CommonQuestion? Find(string id) => _byId.GetValueOrDefault(id);
}
