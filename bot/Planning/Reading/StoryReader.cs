using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A long story.</summary>
/// <param name="Asked">The part that asks, in the order of the message.</param>
/// <param name="Lived">The message without what is told of the past or by others.</param>
/// <param name="Clauses">What asks of the part that asks: first by itself, then with more and more of what stands before it; empty: that part is one clause.</param>
internal sealed record Story(string Asked, string Lived, IReadOnlyList<string> Clauses);

/// <summary>A shorter message of several clauses.</summary>
/// <param name="Asking">Those that ask.</param>
/// <param name="Beside">Those that neither ask nor tell of something done.</param>
internal sealed record TellingMessage(string Asking, IReadOnlyList<string> Beside);

/// <summary>
/// What a long story asks: its questions, cut where they come to the present, and what it says is wanted. Procedures and
/// places of the past ("hồi đó tôi đã …") stand outside. Wordings from language/stories.yaml.
/// </summary>
internal sealed class StoryReader
{
    /// <summary>A shorter question is taken whole.</summary>
    private const int LongQuestion = 20;

    /// <summary>Fewer words behind "giờ" ask nothing by themselves.</summary>
    private const int LeastBehindNow = 6;

    private readonly int _longerThan;
    private readonly int _tellsFrom;
    private readonly CueIndex _now;
    private readonly CueIndex _wants;
    private readonly CueIndex _told;

    private readonly AskingClauses _asking;

    private StoryReader(StoryFile file)
    {
        (_longerThan, _tellsFrom) = (file.LongerThan, file.TellsFrom);
        (_now, _wants, _told) = (CueIndex.Of("now", file.Now), CueIndex.Of("wants", file.Wants), CueIndex.Of("told", file.Told));
        _asking = new AskingClauses(file.Asks, file.Idle, file.Ends, file.Turns, file.Done);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static StoryReader Load(string dataPath) => new(WordingFile.Read<StoryFile>(dataPath, "language/stories.yaml"));

    /// <summary>A message that is no long story but of several clauses; null: it is short, or one clause.</summary>
    public TellingMessage? ReadShort(string message) =>
        Word.Split(message).Count is var words && words > _tellsFrom && words <= _longerThan && _asking.Of(message) is [{ } asking, ..]
            ? new TellingMessage(asking, _asking.Beside(message))
            : null;

    /// <summary>Null: no long story, or all of it asks.</summary>
    public Story? Read(string message)
    {
        if (Word.Split(message).Count <= _longerThan)
        {
            return null;
        }

        var sentences = Sentences.Of(message);
        var marked = sentences.Any(sentence => sentence.Asks);
        List<string> asked = [], lived = [], told = [];
        for (var i = 0; i < sentences.Count; i++)
        {
            // A story told without any question mark asks at its end.
            var asks = marked ? sentences[i].Asks : i == sentences.Count - 1;
            asked.Add(asks ? FromNow(sentences[i].Text) : Wanted(sentences[i].Text));
            told.Add(asks ? sentences[i].Text : asked[^1]);
            lived.Add(asks ? sentences[i].Text.Trim() : Lived(sentences[i].Text));
        }

        var part = Joined(asked, " ");
        // "Xin giấy độc thân ở đâu, 4 năm nay em tạm trú Hà Nội" asks before it comes to the present.
        var clauses = _asking.Of(Joined(told, " "));
        return part.Length < message.Trim().Length || clauses.Count > 0 ? new Story(part, Joined(lived, " "), clauses) : null;
    }

    private static string Joined(IEnumerable<string> parts, string between) => string.Join(between, parts.Where(part => part.Length > 0));

    private string Lived(string sentence) => Joined(Sentences.Clauses(sentence).Where(clause => !IsTold(Word.Split(clause))).Select(clause => clause.Trim()), ", ");

    private bool IsTold(IReadOnlyList<Word> clause) => _told.IsIn(clause);

    private string FromNow(string sentence)
    {
        var words = Word.Split(sentence);
        if (words.Count <= LongQuestion)
        {
            return sentence.Trim();
        }

        var now = _now.Read(words).Matches.LastOrDefault(match => words.Count - match.At >= LeastBehindNow);
        return now.Length == 0 ? sentence.Trim() : From(now.At, sentence);
    }

    // As typed, from the piece between spaces in which a word stands.
    private static string From(int word, string sentence)
    {
        string[] typed = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = new List<Word>();
        var first = 0;
        for (Word.Split(typed[0], words); words.Count <= word; Word.Split(typed[first], words))
        {
            first++;
        }

        return string.Join(' ', typed.Skip(first));
    }

    // "Tôi muốn xin giấy ấy, không biết mất mấy ngày": what follows a wish goes on about it.
    private string Wanted(string sentence)
    {
        var wants = false;
        var parts = new List<string>();
        foreach (var clause in Sentences.Clauses(sentence))
        {
            var words = Word.Split(clause);
            wants = !IsTold(words) && (wants || _wants.IsIn(words));
            if (wants)
            {
                parts.Add(clause.Trim());
            }
        }

        return Joined(parts, ", ");
    }

    private sealed class StoryFile
    {
        public int LongerThan { get; set; }
        public int TellsFrom { get; set; }
        public List<string> Now { get; set; } = [];
        public List<string> Wants { get; set; } = [];
        public List<string> Told { get; set; } = [];
        public List<string> Asks { get; set; } = [];
        public List<string> Idle { get; set; } = [];
        public List<string> Ends { get; set; } = [];
        public List<string> Turns { get; set; } = [];
        public List<string> Done { get; set; } = [];
    }
}
