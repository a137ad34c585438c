using System.Text.RegularExpressions;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Skills;

/// <summary>
/// Narrows the items of a procedure to those that a question words: "bản sao", "ô tô", "quá hạn". A word tells items
/// apart only when not every item has it; without such a word all items stay.
/// </summary>
internal sealed partial class FeeItemChoice(EverydayWords everyday)
{
    /// <summary>Without marks, shorter ones are too many words at once: "tờ", "tự", "từ", "tô"; "bạ", "ba", "bà".</summary>
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Weightless = ["le", "phi", "cho", "va", "cua", "muc", "khoan", "bao", "nhieu", "trong", "da", "khi", "tai", "theo", "tu", "den", "voi", "neu", "hoac", "do", "bi", "thi", "la"];

    /// <param name="lines">All items of the procedure.</param>
    /// <param name="wording">The folded words of the question.</param>
    /// <param name="name">What the procedure is called: its words tell no items apart where others do.</param>
    public IReadOnlyList<FeeLine> Choose(IReadOnlyList<FeeLine> lines, string wording, string name)
    {
        if (lines.Select(line => line.Item).Distinct().Count() < 2)
        {
            return lines;
        }

        lines = WithoutLeftOut(lines, wording);
        var items = lines.Select(line => line.Item).Distinct().ToList();
        var asked = Words(Differs().Replace(LeftOut().Replace(wording, " "), " "));
        var ofKind = OfKind(lines, asked);
        items = [.. ofKind.Select(line => line.Item).Distinct()];
        var wordsOf = items.ToDictionary(item => item, item => Words(Base(item)));
        var everywhere = wordsOf.Values.Aggregate((a, b) => [.. a.Intersect(b)]);
        var score = items.ToDictionary(
            item => item,
            item => wordsOf[item].Count(word => asked.Contains(word) && !everywhere.Contains(word)));
        var best = score.Values.Max();
        var named = Words(name);
        var telling = items.Where(item => score[item] == best).ToDictionary(item => item, item => wordsOf[item].Count(word => asked.Contains(word) && !everywhere.Contains(word) && !named.Contains(word)));
        foreach (var item in telling.Keys.Where(item => telling[item] < telling.Values.Max()))
        {
            // "Lý lịch tư pháp, bản thứ ba": as many words said, but those of one are the name of the procedure.
            score[item]--;
        }

        // A choice that leaves no amount is no help, unless the items are kinds of one thing ("…: mô tô").
        // "Xóa đăng ký thế chấp xe tải": of items with as many words said, the one that is said whole.
        var whole = items.Where(item => score[item] == best && best == wordsOf[item].Count - everywhere.Count).ToHashSet(StringComparer.Ordinal);
        var chosen = Beside(ofKind, [.. ofKind.Where(line => score[line.Item] == best && (whole.Count == 0 || whole.Contains(line.Item)))], wordsOf, asked);
        if (best > 0 && chosen.TrueForAll(line => !HasFigure(line)) && !chosen[0].Item.Contains(':', StringComparison.Ordinal))
        {
            return lines;
        }

        // One shared word of many is chance ("làm", "đăng"): two are a choice, or one of a short name.
        return best < 2 && !items.Any(item => score[item] == best && best > 0 && wordsOf[item].Count - everywhere.Count <= 2)
            ? ofKind
            : chosen;
    }

    // "Không tính phí công bố thì còn đóng gì": what is left out is not what is asked about.
    private IReadOnlyList<FeeLine> WithoutLeftOut(IReadOnlyList<FeeLine> lines, string wording)
    {
        var left = LeftOut().Match(wording) is { Success: true } match ? Words(match.Groups["what"].Value) : [];
        var others = left.Count == 0 ? [] : lines.Where(line => !left.IsSubsetOf(Words(line.Item))).ToList();
        return others.Count > 0 ? others : lines;
    }

    // "Biển kim loại với biển giấy giá khác nhau sao": an item of which every word is said that sets it apart from the chosen ones is
    // asked about, too. "Lệ phí đăng ký với phí công bố": one that the chosen one holds whole is hardly told from it.
    private static List<FeeLine> Beside(IReadOnlyList<FeeLine> lines, List<FeeLine> chosen, Dictionary<string, HashSet<string>> wordsOf, HashSet<string> asked)
    {
        var said = chosen.SelectMany(line => wordsOf[line.Item]).ToHashSet(StringComparer.Ordinal);
        var items = chosen.Select(line => line.Item).ToHashSet(StringComparer.Ordinal);
        var beside = lines.Select(line => line.Item).Where(item => !items.Contains(item) && IsSaid(wordsOf[item], [.. wordsOf[item].Except(said)])).ToHashSet(StringComparer.Ordinal);
        return beside.Count == 0 ? chosen : [.. lines.Where(line => items.Contains(line.Item) || beside.Contains(line.Item))];

        bool IsSaid(HashSet<string> words, List<string> own) =>
            own.Count > 0 ? own.TrueForAll(asked.Contains) : words.Count > 0 && words.Count(asked.Contains) * 2 >= words.Count;
    }

    // "Ô tô" takes "…: ô tô" before "…: mô tô", but says nothing about an item that has no kinds ("không kèm biển số").
    private IReadOnlyList<FeeLine> OfKind(IReadOnlyList<FeeLine> lines, HashSet<string> asked)
    {
        var kinds = lines.Select(line => line.Item).Distinct().Where(item => Kind(item).Length > 0).ToDictionary(item => item, item => Words(Kind(item)));
        if (kinds.Count < 2)
        {
            return lines;
        }

        var everywhere = kinds.Values.Aggregate((a, b) => [.. a.Intersect(b)]);
        var score = kinds.ToDictionary(kind => kind.Key, kind => kind.Value.Count(word => asked.Contains(word) && !everywhere.Contains(word)));
        var best = score.Values.Max();
        return best == 0 ? lines : [.. lines.Where(line => !score.TryGetValue(line.Item, out var own) || own == best)];
    }

    private static string Base(string item) => item.Split(':')[0];

    private static string Kind(string item) => item.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? item[(at + 1)..] : "";

    private static bool HasFigure(FeeLine line) =>
        line.Status is FeeStatus.Amount or FeeStatus.SetLocally or FeeStatus.Depends
        || (line.Status == FeeStatus.Rate && line.Row?.Rate?.Any(char.IsDigit) == true);

    // Both sides in the words of the procedures, so that "xe máy" finds "mô tô". A number counts only as the number of
    // something: "4 người" is not "người thứ 4".
    private HashSet<string> Words(string text)
    {
        var words = everyday.ForSearch(Word.Split(text));
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Folded;
            if (word == "to" && i > 0 && words[i - 1].Folded is "o" or "mo")
            {
                chosen.Add($"{words[i - 1].Folded} to");
            }
            else if (word.Length >= ShortestWord && !word.All(char.IsDigit) && !Weightless.Contains(word))
            {
                chosen.Add(word);
            }
            else if (i > 0 && words[i - 1].Folded is "thu" or "so" or "hang" or "muc")
            {
                chosen.Add($"{words[i - 1].Folded} {word}");
            }
        }

        return chosen;
    }

    [GeneratedRegex(@"\b(?:ngoai|tru|khong tinh|chua tinh|khong ke|chua ke)(?: ra)?(?: (?:cai|khoan|tien|le phi|phi))+ (?<what>.+?)(?= (?:ra|thi|con|phai|dong|ton|nop|het|mat|bao|may|nhieu|co)\b|$)")]
    private static partial Regex LeftOut();

    // "Ô tô ở đây với ở tỉnh khác nhau bao nhiêu" names no "ô tô khác".
    [GeneratedRegex(@"\bkhac (?:nhau|gi|biet|khong|ko|k)\b")]
    private static partial Regex Differs();
}
