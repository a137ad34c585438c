using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Units and groups that a message names only to leave them out: "bỏ Hòa Bình ra thì ai nhất", "top 5 trừ Tây Nguyên", "không kể Đà Nẵng".</summary>
internal sealed class UnitsLeftOut(FigureLexicon lexicon)
{
    private static readonly Word Without = Word.Split("bỏ")[0];

    /// <param name="found">What is named, in the order of the message.</param>
    /// <param name="slots">The message.</param>
    /// <param name="goesOn">The turn before was about figures.</param>
    public IReadOnlyList<UnitAt> Of(IReadOnlyList<UnitAt> found, Slots slots, bool goesOn)
    {
        var words = slots.Words;
        var cues = lexicon.LeaveOut.Cues.Read(words).Matches.Where(cue => cue.Id.Length > 0 && IsMeant(cue, slots)).ToList();
        if (cues.Count == 0)
        {
            return [];
        }

        var named = found.Where(unit => unit.At != UnitAt.Nowhere).Concat(GroupsIn(slots)).OrderBy(unit => unit.At).ToList();
        var clauses = Clauses.Of(slots.Question, words);
        var asksAmong = goesOn || slots.Side is not null || slots.Count is not null || slots.Cues.Has(Intents.Average) || lexicon.Scopes.Read(words).Has(FigureScope.Which);
        List<UnitAt> left = [];
        foreach (var cue in cues)
        {
            var next = named.FindIndex(unit => unit.At >= cue.At + cue.Length);
            // "Hà Nội trừ Huế" is how far they are apart.
            if (next < 0 || clauses[cue.At] != clauses[named[next].At] || !OnlyJoins(words, cue.At + cue.Length, named[next].At)
                || (cue.Id == LeaveOutWording.Loose && !(cue.At == 0 || ((asksAmong || next > 0) && !named.Take(next).Any(found.Contains)))))
            {
                continue;
            }

            left.Add(named[next]);
            while (++next < named.Count && OnlyJoins(words, EndOf(named[next - 1], slots), named[next].At))
            {
                left.Add(named[next]);
            }
        }

        return left;
    }

    /// <summary>Words stand in the message that leave somebody out.</summary>
    public bool IsSaid(Slots slots) => lexicon.LeaveOut.Cues.Read(slots.Words).Matches.Any(cue => cue.Id.Length > 0 && IsMeant(cue, slots));

    // Typed without marks "bo" is left as the ministry that it may be, unless a province stands behind it.
    private static bool IsMeant(CueMatch cue, Slots slots) =>
        cue.Length > 1 || slots.Words[cue.At].Folded != Without.Folded || slots.Words[cue.At] == Without
        || slots.Words[cue.At].Marks.Length == 0 && slots.PlaceMentions.Any(mention => mention.At == cue.At + 1);

    private IEnumerable<UnitAt> GroupsIn(Slots slots)
    {
        var named = lexicon.Groups.Named.Read(slots.Words).Matches;
        return named.Concat(lexicon.LeaveOut.Groups.Read(slots.Words).Matches.Where(match => !named.Any(group => Overlap(group, match))
                && !slots.PlaceMentions.Any(mention => mention.At < match.At + match.Length + 1 && match.At < mention.At + mention.Length)))
            .Select(match => new UnitAt(match.At, match.Id));
    }

    private static bool Overlap(CueMatch one, CueMatch other) => one.At < other.At + other.Length && other.At < one.At + one.Length;

    private int EndOf(UnitAt unit, Slots slots) =>
        slots.PlaceMentions.Select(mention => (mention.At, mention.Length)).Concat(slots.Agencies.Concat(lexicon.Groups.Named.Read(slots.Words).Matches).Select(match => (match.At, match.Length)))
            .Where(span => span.At == unit.At).Select(span => span.At + span.Length).FirstOrDefault(unit.At + 1);

    private bool OnlyJoins(IReadOnlyList<Word> words, int from, int to) =>
        words.Take(to).Skip(from).All(word => lexicon.LeaveOut.Between.Contains(word.Folded));
}
