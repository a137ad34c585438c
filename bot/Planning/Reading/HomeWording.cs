using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Hộ khẩu Nam Định mà làm giấy độc thân ở Hà Nội": where somebody is registered, in the words of a procedure that is not asked for. Where the
/// rest of the message means something of its own, such words are read as "quê", which says where somebody comes from and nothing else.
/// </summary>
internal sealed class HomeWording(SlotLexicon lexicon, PlaceReader places, LikelyMarks likely, IProcedureSearch search)
{
    private const string Home = "quê";

    /// <summary>So likely, what is left is a wish of its own.</summary>
    private const double OwnFrom = 0.4;
    private const int LeastLeft = 3;

    /// <param name="message">As typed, with slips put right.</param>
    public string Rewrite(string message)
    {
        var words = Word.Split(message);
        var named = lexicon.Residence.Read(words).Matches;
        var nowhere = lexicon.NotHome.Read(words).Matches;
        if (named.Count == 0 && nowhere.Count == 0)
        {
            return message;
        }

        var typed = TypedMessage.Of(message, likely);
        if (nowhere is [{ } aside, ..])
        {
            // "Làm hộ chiếu ở tỉnh khác nơi thường trú": the place is said by what it is not.
            return typed.Without([aside], LeastLeft) is { } left && search.Search(left, 1) is [{ Known: >= OwnFrom }, ..] ? left : message;
        }

        var filing = lexicon.Filing.ReadAsMeant(typed.Words).Matches;
        var starts = places.Read(typed.Words, DateOnly.MaxValue, aboutPlaces: false).Select(mention => (mention.At, mention.Length))
            .Concat(lexicon.Elsewhere.Read(typed.Words).Matches.Select(match => (match.At, match.Length))).ToList();
        foreach (var home in named)
        {
            var at = starts.Find(start => start.At == home.At + home.Length);
            if (at.Length > 0 && !filing.Any(act => act.At + act.Length == home.At || act.Covers(home.At)) && IsWish(typed, home, at))
            {
                return $"{(home.At > 0 ? typed.Between(0, home.At) + " " : "")}{Home} {typed.Between(at.At, typed.Words.Count)}";
            }
        }

        return message;
    }

    private bool IsWish(TypedMessage typed, CueMatch home, (int At, int Length) place) =>
        typed.Without([home, new CueMatch(home.Id, place.At, place.Length)], LeastLeft) is { } left && search.Search(left, 1) is [{ Known: >= OwnFrom }, ..];
}
