using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Answers;

/// <summary>Fixed replies and named outcomes, from replies.yaml.</summary>
internal sealed class ReplyCatalog
{
    private readonly Dictionary<string, OutcomeEntry> _outcomes;

    private ReplyCatalog(ReplyFile file)
    {
        _outcomes = file.Outcomes.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        Replies = [.. file.Replies.Select(entry => new Reply(
            entry.Id, entry.Kind, entry.Cues, entry.Unless, entry.MaxWords, entry.Text, entry.Suggestions))];
    }

    public IReadOnlyList<Reply> Replies { get; }

    public IReadOnlyCollection<string> OutcomeIds => _outcomes.Keys;

    /// <exception cref="KeyNotFoundException">The outcome is not in the list, or has no text of its own.</exception>
    public string OutcomeText(string outcomeId) =>
        _outcomes[outcomeId].Text ?? throw new KeyNotFoundException($"Outcome '{outcomeId}' has no text.");

    /// <summary>The whole answer where nothing else can be told.</summary>
    /// <exception cref="KeyNotFoundException">The outcome is not in the list, or has no text of its own.</exception>
    public Answer Unknown(string outcomeId) => new() { Text = OutcomeText(outcomeId), Kind = AnswerKinds.Unknown, Outcome = outcomeId };

    public static ReplyCatalog Load(string dataPath) =>
        new(WordingFile.Read<ReplyFile>(dataPath, "replies.yaml"));

    internal sealed record Reply(
        string Id, string Kind, IReadOnlyList<string> Cues, IReadOnlyList<string> Unless, int? MaxWords, string Text, IReadOnlyList<string> Suggestions);

    private sealed class ReplyFile
    {
        public List<OutcomeEntry> Outcomes { get; set; } = [];
        public List<ReplyEntry> Replies { get; set; } = [];
    }

    private sealed class OutcomeEntry
    {
        public string Id { get; set; } = "";
        public string Description { get; set; } = "";
        public string? Text { get; set; }
    }

    private sealed class ReplyEntry
    {
        public string Id { get; set; } = "";
        public string Kind { get; set; } = "";
        public List<string> Cues { get; set; } = [];

        /// <summary>With any of these words something else is meant.</summary>
        public List<string> Unless { get; set; } = [];
        public int? MaxWords { get; set; }
        public string Text { get; set; } = "";
        public List<string> Suggestions { get; set; } = [];
    }
}
