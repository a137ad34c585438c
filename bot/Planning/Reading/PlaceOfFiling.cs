using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Of several places that a message names, those where papers may be filed. "Vợ em quê Nghệ An, sinh ở Đà Nẵng", "hộ khẩu Huế mà làm ở
/// Hà Nội", "mất ví ở Bến Tre lên Sài Gòn làm lại": where somebody comes from and where something happened count only when no other place is named.
/// </summary>
internal sealed class PlaceOfFiling(SlotLexicon lexicon)
{
    /// <summary>So many words may stand between what happened and "ở": "mua cái xe máy ở".</summary>
    private const int HappenedWithin = 4;

    /// <param name="words">The message.</param>
    /// <param name="mentions">The places in it, in its order.</param>
    public IReadOnlyList<PlaceMention> Of(IReadOnlyList<Word> words, IReadOnlyList<PlaceMention> mentions)
    {
        if (mentions.Count < 2)
        {
            return mentions;
        }

        var filing = lexicon.Filing.ReadAsMeant(words).Matches;
        var origins = lexicon.Origins.Read(words).Matches.Where(origin => !IsFiled(filing, origin.At)).ToList();
        var happened = lexicon.Happened.ReadAsMeant(words).Matches.Where(match => !IsFiled(filing, match.At)).ToList();
        var here = mentions.Where(mention => !origins.Exists(origin => origin.At + origin.Length == mention.At) && !HappenedAt(words, mention, happened, filing)).ToList();
        var toward = lexicon.Toward.Read(words).Matches;
        var going = mentions.Where(mention => toward.Any(match => match.At + match.Length == mention.At)).ToList();
        // "Từ Huế vô Đồng Nai": where one goes. "Ở Hà Nội về Nam Định" says it of the later one, too.
        return going.Count > 0 && going.Count < mentions.Count && here.TrueForAll(mention => going.Contains(mention) || mention.At < going[0].At) ? going
            : here.Count > 0 ? here : mentions;
    }

    // "Khai sinh ở Vĩnh Long", "nhập hộ khẩu Đà Nẵng": what stands there is done, not told.
    private static bool IsFiled(IReadOnlyList<CueMatch> filing, int at) => filing.Any(match => match.At + match.Length == at || match.Covers(at));

    private static bool HappenedAt(IReadOnlyList<Word> words, PlaceMention mention, List<CueMatch> happened, IReadOnlyList<CueMatch> filing) =>
        mention.At > 0 && words[mention.At - 1].Folded is "o" or "tai"
        && happened.Exists(match => match.At + match.Length <= mention.At - 1 && mention.At - 1 - match.At - match.Length <= HappenedWithin
            && !filing.Any(act => act.At >= match.At + match.Length && act.At < mention.At));
}
