using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Details;

/// <summary>
/// Words of people and words of records that mean the same, and words that tell nothing, from language/details.yaml: a question about one
/// particular thing is compared with the sentences of a record after both were read by it.
/// </summary>
public sealed class DetailLexicon
{
    private const string FileName = "language/details.yaml";

    private readonly CueIndex _concepts;
    private readonly CueIndex _plain;
    private readonly CueIndex _timeAsked;
    private readonly CueIndex _timeTold;
    private readonly CueIndex _validityTold;
    private readonly CueIndex _deadlineTold;
    private readonly CueIndex _duty;
    private readonly CueIndex _officeTold;
    private readonly CueIndex _lengthTold;
    private readonly CueIndex _endlessTold;
    private readonly CueIndex _benefitAsked;
    private readonly CueIndex _benefitTold;
    private readonly HashSet<string> _narrow;
    private readonly HashSet<string> _who;
    private readonly HashSet<string> _things;
    private readonly CueIndex _unchecked;
    private readonly CueIndex _needs;
    private readonly CueIndex _fineAsked;
    private readonly CueIndex _fineTold;
    private readonly IReadOnlyList<CueIndex[]> _frames;
    private readonly CueIndex _opposed;
    private readonly EverydayWords _everyday;

    private DetailLexicon(DetailFile file, EverydayWords everyday)
    {
        _everyday = everyday;
        _concepts = CueIndex.Of(file.Concepts);
        _plain = CueIndex.Of("plain", file.Plain);
        _timeAsked = CueIndex.Of("asked", file.TimeAsked);
        _frames = [.. file.Frames.Select(parts => parts.Select(wordings => CueIndex.Of("part", wordings)).ToArray())];
        _opposed = CueIndex.Of(file.Opposed);
        _unchecked = CueIndex.Of("unchecked", file.Unchecked);
        _needs = CueIndex.Of("need", file.Needs);
        (_fineAsked, _fineTold) = (CueIndex.Of("asked", file.FineAsked), CueIndex.Of("told", file.FineTold));
        (_narrow, _who, _things) = ([.. file.Narrow], [.. file.Who], [.. file.Things]);
        (_timeTold, _lengthTold) = (CueIndex.Of("told", file.TimeTold), CueIndex.Of("length", file.LengthTold));
        _endlessTold = CueIndex.Of("endless", file.EndlessTold);
        (_benefitAsked, _benefitTold) = (CueIndex.Of("asked", file.BenefitAsked), CueIndex.Of("told", file.BenefitTold));
        _validityTold = CueIndex.Of([new CueEntry { Id = Validity, Cues = file.ValidityTold }, new CueEntry { Id = "", Cues = file.ValidityOther }]);
        (_deadlineTold, _duty, _officeTold) = (CueIndex.Of("deadline", file.DeadlineTold), CueIndex.Of("duty", file.Duty), CueIndex.Of("office", file.OfficeTold));
    }

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="everyday">Writes shorthand out.</param>
    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static DetailLexicon Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<DetailFile>(dataPath, FileName), everyday);

    /// <summary>The words of a text in the form in which they are compared.</summary>
    internal List<DetailWord> Read(IReadOnlyList<Word> typed) => Workbench.Once(this, typed, static (lexicon, typed) => lexicon.Compared(typed));

    private List<DetailWord> Compared(IReadOnlyList<Word> typed)
    {
        var words = _everyday.WriteOut(typed);
        var concepts = _concepts.ReadAsMeant(words).Matches;
        var read = new List<DetailWord>(words.Count);
        for (int at = 0, next = 0; at < words.Count;)
        {
            if (next < concepts.Count && concepts[next].At == at)
            {
                read.Add(new DetailWord(concepts[next].Id, "", IsConcept: true, IsPlain: false));
                at += concepts[next++].Length;
                continue;
            }

            var word = Spelling.Canonical(words[at]);
            read.Add(new DetailWord(word.Folded, word.Marks, IsConcept: false, _plain.At(words, at) is not null));
            at++;
        }

        return read;
    }

    /// <summary>Which sides of opposed cases a text names ("bị mất", "quá hạn"): two bits for each pair.</summary>
    internal int SidesIn(IReadOnlyList<Word> words)
    {
        var sides = 0;
        foreach (var match in _opposed.Read(_everyday.WriteOut(words)).Matches)
        {
            sides |= int.TryParse(match.Id, CultureInfo.InvariantCulture, out var side) ? 1 << side : 0;
        }

        return sides;
    }

    /// <summary>The message asks whether something is so, or another single thing, in so many words.</summary>
    public bool AsksOne(IReadOnlyList<Word> typed) =>
        Workbench.Once(this, typed, static (lexicon, typed) => lexicon.FrameIn(lexicon._everyday.WriteOut(typed), taken: null)) is not null;

    /// <summary>As <see cref="AsksOne"/>, of something that is not one of a few words: "nhờ người làm được không, lệ phí nhiêu" asks more than the fee, "có mất phí không" does not.</summary>
    /// <param name="typed">The message.</param>
    /// <param name="taken">Whether the word at a position belongs to what is asked otherwise.</param>
    public bool AsksOneBeside(IReadOnlyList<Word> typed, Func<int, bool> taken) => FrameIn(typed, taken) is not null;

    /// <summary>What a message asks to be needed: the words behind the last "phải", "cần"; empty: it asks for no need.</summary>
    internal List<DetailWord> Needed(IReadOnlyList<Word> words) =>
        _needs.Read(words).Matches is [.., var last] ? Read([.. words.Skip(last.At + last.Length)]) : [];

    // The first frame whose parts follow each other; of its words none is taken otherwise. Null: none does.
    private CueIndex[]? FrameIn(IReadOnlyList<Word> words, Func<int, bool>? taken)
    {
        foreach (var frame in _frames)
        {
            if (frame[0].IsIn(words) && IsSaid(frame, words, taken))
            {
                return frame;
            }
        }

        return null;
    }

    private static bool IsSaid(CueIndex[] frame, IReadOnlyList<Word> words, Func<int, bool>? taken)
    {
        var firsts = frame[0].Read(words).Matches;
        var seconds = frame.Length == 1 ? firsts : frame[1].Read(words).Matches;
        for (var at = 0; at < firsts.Count; at++)
        {
            if ((frame.Length == 1 ? firsts[at] : Behind(firsts[at], seconds)) is { } last && !IsTaken(firsts[at].At, last.At + last.Length, taken))
            {
                return true;
            }
        }

        return false;
    }

    private static CueMatch? Behind(CueMatch first, IReadOnlyList<CueMatch> seconds)
    {
        var end = first.At + first.Length;
        for (var at = 0; at < seconds.Count; at++)
        {
            if (seconds[at].At >= end && seconds[at].At - end <= MostBetween)
            {
                return seconds[at];
            }
        }

        return null;
    }

    private static bool IsTaken(int from, int end, Func<int, bool>? taken)
    {
        for (var at = from; taken is not null && at < end; at++)
        {
            if (taken(at))
            {
                return true;
            }
        }

        return false;
    }

    private const int MostBetween = 14;

    /// <summary>How long, by when or until when is asked.</summary>
    public bool AsksTime(IReadOnlyList<Word> words) => _timeAsked.IsIn(words);

    /// <summary>What follows is asked: a fine, or whether it matters.</summary>
    internal bool AsksFine(IReadOnlyList<Word> words) => _fineAsked.IsIn(words);

    /// <summary>It says that somebody is fined.</summary>
    public bool TellsFine(IReadOnlyList<Word> words) => _fineTold.IsIn(words);

    /// <summary>A number of days, months or years is told.</summary>
    internal bool TellsTime(IReadOnlyList<Word> words) =>
        _timeTold.Read(words).Matches.Any(match => match.At > 0 && char.IsDigit(words[match.At - 1].Folded[0]));

    /// <summary>Something that is paid or given over months is asked about.</summary>
    internal bool AsksBenefit(IReadOnlyList<Word> words) => _benefitAsked.IsIn(words);

    /// <summary>It tells for how long something is paid or given: "hưởng 03 tháng".</summary>
    internal bool TellsBenefit(IReadOnlyList<Word> words) =>
        _benefitTold.Read(words).Matches.Any(match => match.At + match.Length < words.Count && char.IsDigit(words[match.At + match.Length].Folded[0]));

    /// <summary>It tells how long or by when, be it that there is no such limit.</summary>
    public bool TellsLength(IReadOnlyList<Word> words) => TellsTime(words) || _lengthTold.IsIn(words);

    /// <summary>What it asks is asked of this alone: a sentence that does not speak of it hardly answers.</summary>
    internal bool IsNarrow(DetailWord word) => word.IsConcept && _narrow.Contains(word.Key);

    /// <summary>It says of whom a sentence speaks: of children, of foreigners.</summary>
    internal bool IsWho(DetailWord word) => word.IsConcept && _who.Contains(word.Key);

    /// <summary>It is what a paper or another thing is called, in whatever words.</summary>
    internal bool IsThing(DetailWord word) => word.IsConcept && _things.Contains(word.Key);

    private const string Validity = "validity";

    /// <summary>Longer, a sentence of a record is no answer that one reads.</summary>
    private const int LongestTold = 60;

    /// <summary>Of which time a sentence of a record tells; how long an office takes is none.</summary>
    internal ToldTerms TermsOf(RecordPart part, IReadOnlyList<Word> words) =>
        words.Count > LongestTold || (!TellsTime(words) && !_endlessTold.IsIn(words)) || part is RecordPart.Where or RecordPart.Agency || (part == RecordPart.Duration && !_duty.IsIn(words))
            ? ToldTerms.None
            : (part != RecordPart.Duration && (_validityTold.Read(words).Has(Validity) || _endlessTold.IsIn(words)) ? ToldTerms.Validity : ToldTerms.None)
                | (TellsTime(words) && _deadlineTold.IsIn(words) && (part == RecordPart.Duration || !_officeTold.IsIn(words)) ? ToldTerms.Deadline : ToldTerms.None);

    /// <summary>It says what its editors could not check.</summary>
    internal bool IsUnchecked(IReadOnlyList<Word> words) => _unchecked.IsIn(words);

    private sealed class DetailFile
    {
        public List<CueEntry> Concepts { get; set; } = [];
        public List<string> Plain { get; set; } = [];

        /// <summary>Sides 0 and 1 oppose each other, 2 and 3, and so on; an id that is no number only keeps a wording from being read as another.</summary>
        public List<CueEntry> Opposed { get; set; } = [];
        public List<List<List<string>>> Frames { get; set; } = [];
        public List<string> Narrow { get; set; } = [];
        public List<string> Who { get; set; } = [];
        public List<string> Things { get; set; } = [];
        public List<string> Unchecked { get; set; } = [];
        public List<string> Needs { get; set; } = [];
        public List<string> FineAsked { get; set; } = [];
        public List<string> FineTold { get; set; } = [];
        public List<string> TimeAsked { get; set; } = [];
        public List<string> ValidityTold { get; set; } = [];
        public List<string> DeadlineTold { get; set; } = [];
        public List<string> ValidityOther { get; set; } = [];
        public List<string> OfficeTold { get; set; } = [];
        public List<string> Duty { get; set; } = [];
        public List<string> TimeTold { get; set; } = [];
        public List<string> LengthTold { get; set; } = [];
        public List<string> EndlessTold { get; set; } = [];
        public List<string> BenefitAsked { get; set; } = [];
        public List<string> BenefitTold { get; set; } = [];
    }
}
