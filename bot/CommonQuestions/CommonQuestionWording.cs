namespace Assistant.Bot.CommonQuestions;

/// <summary>The form of language/common-questions.yaml.</summary>
internal sealed class CommonQuestionWording
{
    public Dictionary<string, List<string>> Parts { get; set; } = [];
    public List<AskedBy> Asked { get; set; } = [];

    internal sealed class AskedBy
    {
        public string Id { get; set; } = "";
        public List<List<string>> By { get; set; } = [];
        public List<List<string>> Told { get; set; } = [];
        public List<List<string>> Sheet { get; set; } = [];
        public List<string> Unless { get; set; } = [];
        public bool Alone { get; set; }
        public bool OfAnything { get; set; }
        public bool UnlessRuled { get; set; }
    }
}
