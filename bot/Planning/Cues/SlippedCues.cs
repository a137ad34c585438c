using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Có mất tiên không", "cần giây tơ gì", "mấy bửa có": a word that slipped to another that exists is put right where the words beside it
/// are those of a wording for what is asked. Such a word alone says nothing, and no dictionary finds it wrong.
/// </summary>
internal sealed class SlippedCues
{
    /// <summary>A wording of so many words is hardly met by chance.</summary>
    private const int LongEnough = 3;

    /// <summary>Enough in a message where other words slipped, too.</summary>
    private const int LeastWords = 2;
    private const int LeastLetters = 3;

    private readonly WordingsBeside _wordings;
    private readonly IntentCatalog _intents;
    private readonly TypingRepair _repair;

    private readonly EverydayWords _everyday;
    private readonly LikelyMarks _likely;

    public SlippedCues(IntentCatalog intents, TypingRepair repair, EverydayWords everyday, LikelyMarks likely)
    {
        (_intents, _repair, _everyday, _likely) = (intents, repair, everyday, likely);
        _wordings = new WordingsBeside(intents.SidePhrases.Where(phrase => phrase.Length >= LeastWords), MaySlip);
    }

    /// <param name="message">The message, with words put right that no dictionary has.</param>
    /// <param name="typed">The message as typed.</param>
    /// <returns>The message with such words put right; the same object when there are none.</returns>
    public string Mend(string message, string typed)
    {
        var split = Word.Split(message);
        if (split.Count is < LeastWords or > MostWords)
        {
            return message;
        }

        var words = Meant(split);
        return Near(words) is { } near ? Mended(message, typed, words, near) : message;
    }

    private string Mended(string message, string typed, IReadOnlyList<Word> words, List<NearWording> near)
    {
        var read = _intents.Read(words);
        var leastWords = message != typed || _repair.LooksSlipped(message) ? LeastWords : LongEnough;
        var mended = new Dictionary<int, Word>();
        foreach (var (phrase, from, _) in near.Where(one => one.Phrase.Length >= leastWords).OrderByDescending(one => one.Phrase.Length))
        {
            var span = Enumerable.Range(from, phrase.Length);
            if (!span.Any(at => mended.ContainsKey(at) || IsRead(read, at)))
            {
                foreach (var at in span.Where(at => !words[at].Matches(phrase[at - from])))
                {
                    mended[at] = phrase[at - from];
                }
            }
        }

        return mended.Count == 0 ? message : Written(message, mended);
    }

    // "Ko" is "không". Most messages hold no such word, and stay the list that they are.
    private IReadOnlyList<Word> Meant(IReadOnlyList<Word> words)
    {
        Word[]? meant = null;
        Word[]? one = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_everyday.MayStandFor(words[i]))
            {
                continue;
            }

            one ??= new Word[1];
            one[0] = words[i];
            if (_everyday.WriteOut(one) is [var other] written && !ReferenceEquals(written, one))
            {
                (meant ??= [.. words])[i] = other;
            }
        }

        return meant ?? words;
    }

    /// <summary>A longer message is a story, whose words meet by chance.</summary>
    private const int MostWords = 60;

    private static bool IsRead(CueReading read, int at) => read.Matches.Any(match => match.Length > 1 && Intents.IsSide(match.Id) && match.Covers(at));

    // Wordings of which one word at least stands as it should, and every other is the same but for its marks or one letter. "Phải đổi" is
    // no "phải đợi": names hold it as it is typed.
    private List<NearWording>? Near(IReadOnlyList<Word> words)
    {
        List<NearWording>? near = null;
        for (var i = 0; i < words.Count; i++)
        {
            var (goOn, end) = _wordings.At(words, i);
            var first = near?.Count ?? 0;
            AddNear(ref near, goOn, words, i);
            AddNear(ref near, end, words, i);
            if (near?.Count > first + 1)
            {
                // Of wordings as long as each other the one that was added first is meant.
                near.Sort(first, near.Count - first, Comparer<NearWording>.Create(static (one, other) => one.Order.CompareTo(other.Order)));
            }
        }

        return near;
    }

    private void AddNear(ref List<NearWording>? near, IReadOnlyList<WordingsBeside.Wording> wordings, IReadOnlyList<Word> words, int word)
    {
        for (var number = 0; number < wordings.Count; number++)
        {
            var (phrase, at, order) = wordings[number];
            var from = word - at;
            if (from >= 0 && from + phrase.Length <= words.Count && words[word].Matches(phrase[at]) && IsNear(phrase, words, from))
            {
                (near ??= []).Add(new NearWording(phrase, from, order));
            }
        }
    }

    /// <summary>A wording that a message holds but for slips.</summary>
    /// <param name="Phrase">Its words.</param>
    /// <param name="From">Where in the message it begins.</param>
    /// <param name="Order">In which order it was added.</param>
    private readonly record struct NearWording(Word[] Phrase, int From, int Order);

    // Of a word that is known, only the marks may have slipped.
    private bool MaySlip(Word word) => word.Folded.Length >= LeastLetters && !_repair.Knows(word.Folded);

    private bool IsNear(Word[] phrase, IReadOnlyList<Word> words, int from)
    {
        var slipped = 0;
        for (var at = 0; at < phrase.Length; at++)
        {
            var word = words[from + at];
            if (word.Matches(phrase[at]))
            {
                continue;
            }

            if (word.Key != phrase[at].Key && !(MaySlip(word) && SlipFinder.IsOneSlip(word.Folded, phrase[at].Folded)))
            {
                return false;
            }

            slipped++;
        }

        return slipped > 0 && slipped < phrase.Length && !IsTyped(phrase, words, from);
    }

    // Asked last, of the few wordings that are near: what stands where they differ is what was meant.
    private bool IsTyped(Word[] phrase, IReadOnlyList<Word> words, int from)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            var word = words[from + at];
            if (word.Marks.Length > 0 && !word.Matches(phrase[at]) && _likely.StandsHere(words, from + at, phrase[at]))
            {
                return true;
            }
        }

        return false;
    }

    // Typed letters make way for those of the wording; what stands between the words stays.
    private static string Written(string message, Dictionary<int, Word> mended)
    {
        var text = new StringBuilder(message.Length);
        var held = new List<Word>();
        var copied = 0;
        var at = 0;
        for (var i = 0; i < message.Length; i++)
        {
            if (!IsLetter(message[i]))
            {
                continue;
            }

            var start = i;
            while (i < message.Length && IsLetter(message[i]))
            {
                i++;
            }

            held.Clear();
            Word.Split(message.AsSpan(start, i - start), held);
            var holds = held.Count;
            if (holds == 1 && mended.TryGetValue(at, out var word))
            {
                text.Append(message, copied, start - copied).Append(word.Folded);
                copied = i;
            }

            at += holds;
        }

        return text.Append(message, copied, message.Length - copied).ToString();
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
