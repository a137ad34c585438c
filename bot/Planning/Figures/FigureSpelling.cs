using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Slips in messages about figures that only names and wordings can put right: a mark that no wording has ("trực tuyên", "Cà
/// Mâu"), one letter wrong in a name or wording of several words ("Lạng Sơm", "mục tiu"), two syllables drawn together ("psinh"). Words that some
/// wording has are never touched.
/// </summary>
internal sealed class FigureSpelling
{
    /// <summary>Shorter names differ by one letter too often.</summary>
    private const int ShortestName = 5;

    /// <summary>In shorter words a slip leaves nothing to be known again.</summary>
    private const int ShortestSlipped = 3;

    /// <summary>Words of numbers that no wording has.</summary>
    private const string NumberWords = "một hai ba bốn tư năm lăm nhăm sáu bảy tám chín mười mươi mốt trăm nghìn ngàn triệu tỷ tỉ rưỡi phẩy phết chục không";

    private const string Ministry = "Bộ ";

    private readonly HashSet<Word> _known = [];
    private readonly HashSet<string> _knownFolded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nameWords = new(StringComparer.Ordinal);
    private readonly NameForms _names = new();
    private readonly WordingForms _wordings = new();
    private readonly ClippedWords _clipped = new();
    private readonly Shorthand _shorthand;

    public FigureSpelling(KnowledgeBase knowledge, FigureLexicon figures, ClaimLexicon claims, SlotLexicon slots, IntentCatalog intents, EverydayWords everyday)
    {
        List<string> wordings =
        [
            .. figures.Phrases, .. slots.Phrases,
            .. knowledge.Indicators.All.SelectMany(indicator => indicator.Aliases.Append(indicator.Name).Append(indicator.CommonName)),
        ];
        foreach (var word in wordings.Append(NumberWords).Concat(intents.Phrases).Concat(everyday.Ignored).Concat(everyday.Said).Concat(claims.Named).SelectMany(Word.Split))
        {
            Know(word);
        }

        foreach (var wording in wordings)
        {
            _wordings.Add(Word.Split(wording));
            _clipped.AddWording(Word.Split(wording));
        }

        _shorthand = figures.Shorthand;
        foreach (var pair in figures.Clipped)
        {
            _clipped.AddPair(pair);
        }

        foreach (var place in knowledge.Places.All)
        {
            _clipped.AddName(Word.Split(place.Name));
        }

        foreach (var ministry in figures.MinistryNames.Concat(knowledge.Agencies.All.Where(agency => agency.Name.StartsWith(Ministry, StringComparison.Ordinal)).Select(agency => agency.Name[Ministry.Length..])))
        {
            _clipped.AddBehind("bo", Word.Split(ministry));
        }

        // What stands for a name is no short writing of other words.
        foreach (var letters in knowledge.Agencies.All.SelectMany(agency => agency.Abbreviations).Concat(knowledge.Places.All.SelectMany(place => place.Abbreviations)).Concat(knowledge.Places.AmbiguousForms).Select(Word.Split).Where(name => name.Count == 1))
        {
            _nameWords.Add(letters[0].Folded);
        }

        var agencies = knowledge.Agencies.All.SelectMany(agency => agency.Aliases.Append(agency.Name));
        foreach (var word in agencies.SelectMany(Word.Split))
        {
            Know(word);
        }

        foreach (var name in knowledge.Places.All.SelectMany(place => place.Aliases.Append(place.Name))
            .Concat(knowledge.Places.FormerDistricts.Select(district => district.Name)).Concat(agencies).Concat(figures.MinistryNames))
        {
            Name(Word.Split(name));
        }
    }

    /// <summary>The message with its slips put right; null when there are none.</summary>
    /// <param name="words">The message after the repair of typing, which knows single words alone: "Thái Nguyêm" is another word there.</param>
    /// <param name="typed">The message as it was typed; null: <paramref name="words"/>.</param>
    public IReadOnlyList<Word>? Mend(IReadOnlyList<Word> words, IReadOnlyList<Word>? typed = null)
    {
        var slips = SlippedAsTyped(words, typed) ?? words;
        if (typed?.Count == words.Count)
        {
            List<Word> kept = [.. slips];
            for (var at = 0; at < kept.Count && kept.Count == typed.Count; at++)
            {
                kept[at] = _clipped.MayBeName(typed[at].Folded) ? typed[at] : kept[at];
            }

            slips = kept;
        }

        var mended = _clipped.WriteOut(_shorthand.WriteOut(slips), word => _knownFolded.Contains(word) || _nameWords.Contains(word));
        var named = new bool[mended.Count];
        // Where a name may stand at all, or one of which only the first word is off.
        Span<bool> begins = stackalloc bool[mended.Count];
        var any = false;
        for (var at = 0; at + 1 < mended.Count; at++)
        {
            any |= begins[at] = MayStand(mended, at);
        }

        foreach (var length in any ? _names.Lengths : [])
        {
            for (var at = 0; at + length <= mended.Count; at++)
            {
                if (begins[at] && _names.StandsAt(mended, at, length))
                {
                    Array.Fill(named, true, at, length);
                }
            }
        }

        foreach (var length in any ? _names.LongestFirst : [])
        {
            for (var at = 0; at + length <= mended.Count; at++)
            {
                if (begins[at] && !named.AsSpan(at, length).Contains(true) && Slipped(mended, at, length) is { } slip)
                {
                    mended[slip.At] = slip.Word;
                    Array.Fill(named, true, at, length);
                    for (var near = Math.Max(0, slip.At - 1); near <= slip.At && near + 1 < mended.Count; near++)
                    {
                        begins[near] = MayStand(mended, near);
                    }
                }
            }
        }

        for (var i = 0; i < mended.Count; i++)
        {
            if (!named[i] && IsOff(mended[i]) && _wordings.Meant(mended, i) is { } meant)
            {
                mended[i] = meant;
            }
        }

        for (var i = 0; i < mended.Count; i++)
        {
            if (!named[i] && IsOff(mended[i]) && mended[i].Marks.Length > 0 && (_knownFolded.Contains(mended[i].Folded) || _nameWords.Contains(mended[i].Folded)))
            {
                mended[i] = mended[i] with { Marks = "" };
            }
        }

        return mended.SequenceEqual(words) ? null : mended;
    }

    // Where only a name tells what was meant, what the repair made of one word is taken back.
    private List<Word>? SlippedAsTyped(IReadOnlyList<Word> words, IReadOnlyList<Word>? typed)
    {
        if (typed is null || typed.SequenceEqual(words))
        {
            return null;
        }

        // "Nguyêm" may have become two words: then the message is taken as it was typed.
        List<Word> kept = typed.Count == words.Count ? [.. words] : [.. typed];
        List<Word>? taken = null;
        for (var at = 0; at < kept.Count; at++)
        {
            if ((typed.Count == words.Count && typed[at].Folded == words[at].Folded) || !IsOff(typed[at]))
            {
                continue;
            }

            var trial = kept.ToList();
            trial[at] = typed[at];
            foreach (var length in _names.LongestFirst)
            {
                for (var from = Math.Max(0, at - length + 1); from <= at && from + length <= trial.Count && length > 1; from++)
                {
                    if (from + 1 < trial.Count && MayStand(trial, from) && !_names.StandsAt(kept, from, length) && Slipped(trial, from, length) is { } slip && slip.At == at)
                    {
                        (taken ??= [.. kept])[at] = slip.Word;
                    }
                }
            }
        }

        return taken;
    }

    private bool MayStand(List<Word> words, int at) => _names.Begins(words[at]) || _names.IsSecond(words[at + 1]);

    // One word of a name is off, the others stand there; null: no name, or several that differ.
    private (int At, Word Word)? Slipped(List<Word> words, int at, int length)
    {
        (int At, Word Word)? only = null;
        foreach (var name in _names.Alike(words, at, length))
        {
            var off = -1;
            for (var i = 0; i < length; i++)
            {
                if (!words[at + i].Matches(name[i]))
                {
                    off = off < 0 ? i : int.MaxValue;
                }
            }

            if (off is < 0 or int.MaxValue || !(IsOff(words[at + off]) || IsMismarked(words, at, name, off)) || !IsNear(words[at + off].Folded, name[off].Folded) || name.Sum(word => word.Folded.Length) < ShortestName)
            {
                continue;
            }

            if (only is { } other && other.Word.Folded != name[off].Folded)
            {
                return null;
            }

            only = (at + off, name[off]);
        }

        return only;
    }

    // "Bộ Lao đông": a word that exists, but behind what announces a name and beside the rest of it.
    private static bool IsMismarked(List<Word> words, int at, IReadOnlyList<Word> name, int off) =>
        words[at + off].Folded == name[off].Folded && (at == 0 || words[at - 1].Folded is "bo" or "tinh" or "tp" or "hon" or "voi" or "va" or "kem" or "thua" or "con");

    /// <summary>Whether a name of several words begins so.</summary>
    public bool BeginsName(Word word) => _names.Begins(word);

    /// <summary>Whether letters stand for a name.</summary>
    public bool IsName(string folded) => _nameWords.Contains(folded);

    /// <summary>Whether no wording and no name has the word.</summary>
    public bool IsOff(Word word) => word.Marks.Length > 0 ? !_known.Contains(Spelling.Canonical(word)) : !_knownFolded.Contains(Spelling.Canonical(word).Folded);

    // The same letters, or one changed, missing, added or swapped behind the first.
    private static bool IsNear(string typed, string meant) =>
        typed == meant || (typed.Length >= ShortestSlipped && typed[0] == meant[0] && Slip.Of(typed, meant) != SlipKind.None && !typed.Any(char.IsDigit));

    private void Know(Word word)
    {
        var canonical = Spelling.Canonical(word);
        _known.Add(canonical);
        _knownFolded.Add(canonical.Folded);
    }

    private void Name(IReadOnlyList<Word> name)
    {
        if (name.Count == 1)
        {
            // "TC", "PS": what stands for a name is no short writing of other words.
            _nameWords.Add(name[0].Folded);
        }

        if (name.Count < 2 || name.Any(word => word.Folded.All(char.IsDigit)))
        {
            return;
        }

        foreach (var word in name)
        {
            _nameWords.Add(word.Folded);
        }

        _names.Add(name);
    }
}
