using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// Reads by language/terms.yaml that a message asks how long something is good for ("xài được mấy tháng") or by when one must do it
/// ("phải báo trong mấy ngày"): the same words as for how long an office takes, and never answered by that.
/// </summary>
internal sealed class TermWording
{
    private const string FileName = "language/terms.yaml";

    /// <summary>Words between the last part and what the office does: "trong mấy ngày thì có".</summary>
    private const int MostBeforeOffice = 1;

    private readonly List<Frame> _frames;
    private readonly CueIndex _howLong;
    private readonly CueIndex _lasts;
    private readonly CueIndex _decoys;
    private readonly CueIndex _office;

    private TermWording(TermFile file)
    {
        if (file.Frames.Find(frame => frame.Most.Count != frame.Parts.Count - 1) is { } uneven)
        {
            throw new KnowledgeLoadException([$"{FileName}: cách hỏi {uneven.Kind} có {uneven.Parts.Count} phần thì most phải có {uneven.Parts.Count - 1} số."]);
        }

        _frames = [.. file.Frames.Select(frame => new Frame(frame.Kind, [.. frame.Parts.Select(part => CueIndex.Of(frame.Kind, part))], frame.Most))];
        _howLong = CueIndex.Of("", file.HowLong);
        _lasts = CueIndex.Of("", file.Frames.SelectMany(frame => frame.Parts.SelectMany(part => part)).Where(word => file.Asking.Any(asking => word.Split(' ').Contains(asking))));
        _decoys = CueIndex.Of("", file.Decoys);
        _office = CueIndex.Of("", file.Office);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static TermWording Load(string dataPath) => new(WordingFile.Read<TermFile>(dataPath, FileName));

    /// <summary>What is asked, with "mấy ngày" read as how long something is good for or by when it is due where the words around it say so.</summary>
    public CueReading In(CueReading reading, IReadOnlyList<Word> words)
    {
        if (Find(words) is not { } term)
        {
            return reading;
        }

        var matches = new List<CueMatch>(reading.Matches.Count + 1) { term };
        foreach (var match in reading.Matches)
        {
            // "Đổi số điện thoại thì phải báo trong mấy ngày" asks for no number to call.
            if (match.Id != Intents.Hotline && (match.At + match.Length <= term.At || match.At >= term.At + term.Length || !(Intents.IsSide(match.Id) || match.Id is Intents.Benefit or Intents.FeeWord)))
            {
                matches.Add(match);
            }
        }

        return reading with { Matches = matches };
    }

    private CueMatch? Find(IReadOnlyList<Word> words)
    {
        // Most messages ask for no time at all.
        if (!_lasts.IsIn(words))
        {
            return null;
        }

        IReadOnlyList<CueMatch>? decoys = null, office = null;
        foreach (var frame in _frames)
        {
            foreach (var first in frame.Parts[0].Read(words).Matches)
            {
                if (End(frame, words, first, 1) is not { } end)
                {
                    continue;
                }

                decoys ??= _decoys.Read(words).Matches;
                office ??= _office.Read(words).Matches;
                if (!IsWithin(decoys, first) && !IsOfOffice(office, first.At + first.Length, end + MostBeforeOffice, frame, words))
                {
                    return new CueMatch(frame.Kind, first.At, end - first.At);
                }
            }
        }

        return null;
    }

    private static bool IsWithin(IReadOnlyList<CueMatch> decoys, CueMatch first)
    {
        for (var i = 0; i < decoys.Count; i++)
        {
            if (decoys[i].Covers(first.At) && decoys[i].Length > first.Length)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfOffice(IReadOnlyList<CueMatch> office, int from, int end, Frame frame, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < office.Count; i++)
        {
            if (office[i].At >= from && office[i].At <= end && !IsPart(frame, words, office[i].At))
            {
                return true;
            }
        }

        return false;
    }

    // "Mất" may be what a paper was: only words that are no part of the wording itself count against it.
    private bool IsPart(Frame frame, IReadOnlyList<Word> words, int at) => frame.Parts.Any(part => part.At(words, at) is not null) || _howLong.At(words, at) is not null;

    private static int? End(Frame frame, IReadOnlyList<Word> words, CueMatch before, int next)
    {
        var end = before.At + before.Length;
        if (next == frame.Parts.Length)
        {
            return end;
        }

        for (var at = end; at <= end + frame.Most[next - 1] && at < words.Count; at++)
        {
            if (frame.Parts[next].At(words, at) is { } match && End(frame, words, match, next + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private sealed record Frame(string Kind, CueIndex[] Parts, List<int> Most);

    private sealed class TermFile
    {
        public List<string> HowLong { get; set; } = [];
        public List<string> Long { get; set; } = [];
        public List<string> Years { get; set; } = [];
        public List<FrameEntry> Frames { get; set; } = [];
        public List<string> Decoys { get; set; } = [];

        /// <summary>Every frame holds a wording with one of these words.</summary>
        public List<string> Asking { get; set; } = [];
        public List<string> Office { get; set; } = [];
    }

    private sealed class FrameEntry
    {
        public string Kind { get; set; } = "";
        public List<int> Most { get; set; } = [];
        public List<List<string>> Parts { get; set; } = [];
    }
}
