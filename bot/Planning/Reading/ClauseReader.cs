using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A message cut into its clauses.</summary>
/// <param name="Parts">Each clause as typed, in order.</param>
/// <param name="Wish">What is asked behind a circumstance ("chưa đóng phạt thì …"), to the end of the message; null: none is told.</param>
internal sealed record ClauseReading(IReadOnlyList<string> Parts, string? Wish);

/// <summary>Cuts a message at commas and joining words; wordings from language/clauses.yaml.</summary>
internal sealed class ClauseReader
{
    private const int LeastWords = 2;

    private readonly CueIndex _joints;
    private readonly CueIndex _turns;
    private readonly CueIndex _told;
    private readonly CueIndex _asides;
    private readonly LikelyMarks _likely;

    private ClauseReader(ClauseFile file, LikelyMarks likely)
    {
        (_joints, _turns, _told) = (CueIndex.Of("joint", file.Joints.Concat(file.Turns)), CueIndex.Of("turn", file.Turns), CueIndex.Of("told", file.Told));
        (_asides, _likely) = (CueIndex.Of("aside", file.Asides), likely);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static ClauseReader Load(string dataPath, LikelyMarks likely) => new(WordingFile.Read<ClauseFile>(dataPath, "language/clauses.yaml"), likely);

    /// <summary>Null: the message is one clause.</summary>
    public ClauseReading? Read(string message)
    {
        var pieces = new List<Piece>();
        foreach (var sentence in Sentences.Of(message))
        {
            foreach (var clause in Sentences.Clauses(sentence.Text))
            {
                Cut(clause, pieces);
            }
        }

        if (pieces.Count < 2)
        {
            return null;
        }

        var turn = pieces.FindIndex(1, piece => piece.Turns);
        var wish = turn > 0 && pieces.Take(turn).Any(piece => piece.IsTold) && !pieces.Skip(turn).All(piece => piece.IsTold)
            ? string.Join(' ', pieces.Skip(turn).Select(piece => piece.Text))
            : null;
        return new ClauseReading([.. pieces.Select(piece => piece.Text)], wish);
    }

    /// <summary>The message without persons, ages and trades told beside; null: it tells of none.</summary>
    public string? WithoutAsides(string message)
    {
        var typed = TypedMessage.Of(message, _likely);
        return typed.Without(_asides.ReadAsMeant(typed.Words).Matches);
    }

    /// <summary>Where words tell of persons, ages and trades.</summary>
    public CueReading AsidesIn(IReadOnlyList<Word> words) => _asides.ReadAsMeant(words);

    private void Cut(string clause, List<Piece> pieces)
    {
        var typed = TypedMessage.Of(clause, _likely);
        var words = typed.Words;
        var from = 0;
        var turns = false;
        foreach (var joint in _joints.ReadAsMeant(words).Matches)
        {
            Add(from, joint.At, turns);
            from = joint.At + joint.Length;
            turns = _turns.IsMeantIn([.. words.Skip(joint.At).Take(joint.Length)]);
        }

        Add(from, words.Count, turns);

        void Add(int at, int end, bool isTurned)
        {
            if (end - at >= LeastWords)
            {
                IReadOnlyList<Word> own = [.. words.Skip(at).Take(end - at)];
                pieces.Add(new Piece(typed.Between(at, end), isTurned, _told.IsMeantIn(own)));
            }
        }
    }

    private readonly record struct Piece(string Text, bool Turns, bool IsTold);

    private sealed class ClauseFile
    {
        public List<string> Joints { get; set; } = [];
        public List<string> Turns { get; set; } = [];
        public List<string> Told { get; set; } = [];
        public List<string> Asides { get; set; } = [];
    }
}
