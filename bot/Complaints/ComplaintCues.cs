using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Complaints;

/// <summary>How people complain about officials, from language/complaints.yaml.</summary>
internal sealed class ComplaintCues
{
    private readonly CueIndex _officials;
    private readonly CueIndex _conduct;
    private readonly CueIndex _plain;
    private readonly CueIndex _bribery;
    private readonly CueIndex _surely;
    private readonly CueIndex _assistant;
    private readonly CueIndex _formal;
    private readonly CueIndex _decisions;

    private ComplaintCues(ComplaintFile file)
    {
        _officials = CueIndex.Of("official", file.Officials);
        _conduct = CueIndex.Of("conduct", file.Conduct.Concat(file.Bribery));
        _plain = CueIndex.Of("plain", file.Plain.Concat(file.Bribery));
        _bribery = CueIndex.Of("bribery", file.Bribery);
        _surely = CueIndex.Of("surely", file.Surely);
        _assistant = CueIndex.Of("assistant", file.Assistant);
        _formal = CueIndex.Of("formal", file.Formal);
        _decisions = CueIndex.Of("decision", file.Decisions);
        Phrases = [.. file.Officials, .. file.Conduct, .. file.Plain, .. file.Bribery];
    }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static ComplaintCues Load(string dataPath) => new(WordingFile.Read<ComplaintFile>(dataPath, "language/complaints.yaml"));

    public ComplaintReading Read(IReadOnlyList<Word> words)
    {
        var official = _officials.IsIn(words);
        // "Kết hon ở xã" is a wedding: "hỗn" alone is meant only where the marks that are likely say so.
        var conduct = _conduct.ReadAsMeant(words).Weight("conduct");
        var plain = _plain.ReadAsMeant(words).Weight("plain");
        var formal = _formal.IsIn(words);
        var ofAssistant = !official && _assistant.IsIn(words);
        return new ComplaintReading(
            (official && (conduct > 0 || plain > 0)) || (!ofAssistant && _surely.IsIn(words)) || (formal && (_decisions.IsIn(words) || words.Count <= MostWords)),
            ofAssistant ? 0 : (double)plain / Math.Max(1, words.Count),
            _bribery.IsIn(words),
            formal);
    }

    /// <summary>So short, a message that wishes to complain says nothing else.</summary>
    private const int MostWords = 10;

    private sealed class ComplaintFile
    {
        public List<string> Formal { get; set; } = [];
        public List<string> Decisions { get; set; } = [];
        public List<string> Officials { get; set; } = [];
        public List<string> Conduct { get; set; } = [];
        public List<string> Plain { get; set; } = [];
        public List<string> Bribery { get; set; } = [];
        public List<string> Surely { get; set; } = [];
        public List<string> Assistant { get; set; } = [];
    }
}

/// <param name="IsClear">An official, and how they behave; or a bribe, which nobody else takes.</param>
/// <param name="Share">0..1, how much of the message is a complaint by itself.</param>
/// <param name="IsBribery">Money was asked for.</param>
/// <param name="IsFormal">A decision is to be contested, which has a procedure of its own.</param>
internal sealed record ComplaintReading(bool IsClear, double Share, bool IsBribery, bool IsFormal);
