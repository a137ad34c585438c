using Assistant.Knowledge.Privacy;

namespace Assistant.Bot.Privacy;

/// <summary>
/// What of a message may be kept for editors: words that are known to be about public services. Identifiers, numbers, names and
/// every word that nobody needs to know become "…".
/// </summary>
internal sealed class SafeWording(KnownWordings known, NameWords names)
{
    private const string Gone = "…";

    /// <summary>Words after one that announces a name, at most.</summary>
    private const int LongestName = 4;

    private const int LongestGivenName = 2;

    /// <summary>Without marks, shorter surnames are other words as well ("le" is "lệ", "ho" is "hồ").</summary>
    private const int TellingSurname = 4;

    /// <summary>Fewer kept words tell an editor nothing.</summary>
    private const int Fewest = 2;

    /// <returns>Null when too little is left.</returns>
    public string? Of(string message)
    {
        var words = TypedWord.Split(PersonalData.Without(message, PersonalData.Find(message)));
        var dropped = new bool[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            DropNameAt(words, at, dropped);
        }

        bool[] stays = [.. words.Select((_, at) => !dropped[at] && MayStay(words, dropped, at))];
        return stays.Count(static stays => stays) < Fewest ? null : string.Join(' ', Written(words, stays));
    }

    /// <summary>The whole message with nothing but names of people left out: for one who must understand it, and keeps nothing.</summary>
    public string WithoutNames(string message)
    {
        var words = TypedWord.Split(message, int.MaxValue);
        var dropped = new bool[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            DropNameAt(words, at, dropped);
        }

        return string.Join(' ', words.Select((word, at) => dropped[at] ? Gone : word.Text));
    }

    private static IEnumerable<string> Written(List<TypedWord> words, bool[] stays)
    {
        var gap = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (stays[at])
            {
                yield return words[at].Text;
            }
            else if (!gap)
            {
                yield return Gone;
            }

            gap = !stays[at];
        }
    }

    private bool MayStay(List<TypedWord> words, bool[] dropped, int at)
    {
        var word = words[at];
        if (word.HasDigit)
        {
            return false;
        }

        var before = at > 0 && !dropped[at - 1] && !words[at - 1].HasDigit && known.KnowsPair(words[at - 1].Folded, word.Folded);
        var after = at + 1 < words.Count && !dropped[at + 1] && !words[at + 1].HasDigit && known.KnowsPair(word.Folded, words[at + 1].Folded);
        return before || after || (!IsCapitalInside(words, at) && (known.KnowsAlone(word.Folded) || known.KnowsSyllable(word.Folded)));
    }

    // "Chị Mai": a capital letter where no sentence begins stands for somebody.
    private static bool IsCapitalInside(List<TypedWord> words, int at) => words[at].IsCapital && !words[at].Begins;

    private void DropNameAt(List<TypedWord> words, int at, bool[] dropped)
    {
        if (IsSurname(words, at))
        {
            dropped[at] = true;
            Drop(words, at + 1, dropped, LongestName - 1);
        }
        else if (AnnouncesName(words, at, out var next))
        {
            Drop(words, next, dropped, LongestName);
        }
        else if (MayAddress(words, at))
        {
            Drop(words, at + 1, dropped, LongestGivenName);
        }
    }

    private bool IsSurname(List<TypedWord> words, int at)
    {
        if (!names.Surnames.Contains(words[at].Folded) || at + 1 >= words.Count || words[at + 1].Begins)
        {
            return false;
        }

        var (word, next) = (words[at], words[at + 1]);
        var isMiddle = names.Middles.Contains(next.Folded);
        var isWritten = word.Text == word.Folded ? word.Folded.Length >= TellingSurname : names.Written.Contains(word.Text);
        return known.KnowsPair(word.Folded, next.Folded)
            ? isMiddle && isWritten
            : isMiddle || (word.IsCapital && next.IsCapital) || (isWritten && !names.After.Contains(next.Folded));
    }

    /// <summary>"chị hạnh muốn", in small letters: a word after a form of address that belongs to nothing known.</summary>
    private bool MayAddress(List<TypedWord> words, int at) =>
        names.Before.Contains(words[at].Folded) && at + 1 < words.Count && !words[at + 1].Begins && !names.After.Contains(words[at + 1].Folded)
        && !known.KnowsPair(words[at], words[at + 1]) && !known.KnowsAlone(words[at + 1].Folded);

    /// <summary>"tên là …", or "bà Hoa …": a form of address announces a name only where a capital letter or a surname follows.</summary>
    private bool AnnouncesName(List<TypedWord> words, int at, out int next)
    {
        var two = at + 1 < words.Count && names.Before.Contains($"{words[at].Folded} {words[at + 1].Folded}");
        next = at + (two ? 2 : 1);
        if ((!two && !names.Before.Contains(words[at].Folded)) || next >= words.Count || words[next].Begins)
        {
            return false;
        }

        return two || words[at].Folded == "ten" || (words[next].IsCapital && !IsKnownHere(words, next));
    }

    private bool IsKnownHere(List<TypedWord> words, int at) => at + 1 < words.Count && known.KnowsPair(words[at].Folded, words[at + 1].Folded);

    private void Drop(List<TypedWord> words, int from, bool[] dropped, int most)
    {
        var capitals = words[from].IsCapital;
        for (var at = from; at < words.Count && at < from + most; at++)
        {
            var ends = at > from && (words[at].Begins || (capitals ? !words[at].IsCapital : names.After.Contains(words[at].Folded)));
            if (ends)
            {
                return;
            }

            dropped[at] = true;
        }
    }
}
