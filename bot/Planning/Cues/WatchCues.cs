using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Watching;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>The wordings of wishes to be told, from language/watches.yaml.</summary>
internal sealed partial class WatchCues
{
    private const string Clear = "clear";
    private const string Enough = "enough";
    private const string Week = "week";
    private const string Other = "other";

    private readonly CueIndex _wishes;
    private readonly CueIndex _schedules;
    private readonly CueIndex _all;
    private readonly CueIndex _links;
    private readonly CueIndex _filler;
    private readonly CueIndex _dropLast;
    private readonly CueIndex _accept;
    private readonly WatchChange _changes;
    private readonly Dictionary<string, WatchWording.Wish> _meanings;
    private readonly HashSet<string> _alone;
    private readonly WatchLines _lines;
    private readonly int _mostWords;
    private readonly DayOfWeek _weekDay;

    private WatchCues(WatchWording file)
    {
        _wishes = CueIndex.Of(file.Wishes);
        _schedules = CueIndex.Of(file.Schedules);
        _all = CueIndex.Of("all", file.All);
        _links = CueIndex.Of("link", file.Links);
        _filler = CueIndex.Of("filler", file.Filler);
        _dropLast = CueIndex.Of("drop", file.DropLast);
        _accept = CueIndex.Of("accept", file.Accept);
        _changes = new WatchChange(file.Change, file.Counted);
        _meanings = file.Wishes.ToDictionary(wish => wish.Id, StringComparer.Ordinal);
        _alone = [.. file.Schedules.Where(schedule => schedule.Alone).Select(schedule => schedule.Id)];
        _lines = new WatchLines(file.Bounds, [.. file.Links, .. file.Filler, .. file.Wishes.SelectMany(wish => wish.Cues)]);
        _mostWords = file.MostWords;
        Newest = file.Newest;
        _weekDay = Enum.Parse<DayOfWeek>(file.WeekDay);
    }

    /// <summary>How a message says that it means the newest period.</summary>
    public string Newest { get; }

    public static WatchCues Load(string dataPath) => new(WordingFile.Read<WatchWording>(dataPath, "language/watches.yaml"));

    /// <summary>Right behind a wish to be told: takes it back, and says nothing else ("thôi bỏ cái đó đi").</summary>
    public bool TakesBack(string message) => IsOnly(_dropLast, message);

    /// <summary>Right behind a wish to be told: agrees to it, and says nothing else ("đồng ý").</summary>
    public bool Accepts(string message) => IsOnly(_accept, message);

    /// <summary>Right behind a wish to be told: says only when ("hằng tuần thôi").</summary>
    public bool IsSchedule(string message) => IsOnly(_schedules, message);

    /// <summary>Whether a wish to follow stands in front of everything else ("theo dõi Quảng Ninh giúp tôi").</summary>
    public bool BeginsWithWish(string message) => _wishes.Read(Word.Split(message)).Matches is [{ At: 0 } first, ..] && Means(first, "subscribe") && _meanings[first.Id].Strength is Clear or Enough;

    private bool IsOnly(CueIndex cues, string message)
    {
        var words = Word.Split(message);
        var said = cues.Read(words).Matches;
        return said.Count > 0 && said.Concat(_filler.Read(words).Matches).SelectMany(match => Enumerable.Range(match.At, match.Length)).Distinct().Count() == words.Count;
    }

    /// <summary>Right behind a wish to be told: the wish with the number that the message puts in its place; null: it says nothing of the kind.</summary>
    public string? Changed(string wish, string message) => _changes.Of(wish, message);

    /// <summary>Null when the message wishes for nothing of the kind.</summary>
    public WatchWish? Read(string message)
    {
        var tokens = new MessageTokens(message);
        var wishes = _wishes.Read(tokens.Words).Matches;
        return wishes.Count > 0 ? Read(message, tokens, wishes) : _schedules.IsIn(tokens.Words) ? Start(tokens, wishes) : null;
    }

    private WatchWish? Read(string message, MessageTokens tokens, IReadOnlyList<CueMatch> wishes)
    {
        if (wishes.Any(match => Means(match, "cancel")) && tokens.Words.Count <= _mostWords)
        {
            int[] numbers = [.. Number().Matches(message).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).Distinct()];
            return new WatchWish.Stop(numbers, numbers.Length == 0 && _all.IsIn(tokens.Words));
        }

        return wishes.Any(match => Means(match, "list")) && tokens.Words.Count <= _mostWords ? new WatchWish.Show() : Start(tokens, wishes);
    }

    private WatchWish.Start? Start(MessageTokens tokens, IReadOnlyList<CueMatch> wishes)
    {
        var wish = wishes.Where(match => Means(match, "subscribe")).OrderBy(match => Rank(match)).Cast<CueMatch?>().FirstOrDefault();
        var schedules = _schedules.Read(tokens.Words).Matches.Where(match => !IsWeekOfYear(tokens, match)).ToList();
        var appointed = schedules.OrderBy(match => match.Id switch { Week => 1, Other => 2, _ => 0 }).Cast<CueMatch?>().FirstOrDefault();
        if (wish is null && (appointed is not { } only || !_alone.Contains(only.Id)))
        {
            return null;
        }

        foreach (var match in schedules)
        {
            tokens.Take(match);
        }

        var (line, otherLine) = wish is null ? (null, false) : _lines.Read(tokens);
        var strength = wish is { } said ? _meanings[said.Id].Strength : "";
        if (appointed is null && line is null && strength is not (Clear or Enough))
        {
            return null;
        }

        if (wish is { } found && !tokens.IsTaken(found))
        {
            tokens.Take(found);
        }

        foreach (var link in _links.Read(tokens.Words).Matches)
        {
            tokens.Take(link);
        }

        var rest = Clock().Replace(tokens.Rest, " ").Trim();
        return new WatchWish.Start(IsFiller(rest) ? null : rest, Schedule(appointed), line, strength == Clear)
        {
            OtherSchedule = appointed?.Id == Other,
            OtherLine = otherLine && strength == Clear,
        };
    }

    private WatchSchedule? Schedule(CueMatch? appointed) => appointed?.Id switch
    {
        null or Other => null,
        Week => new WatchSchedule(_weekDay),
        { } id => WatchSchedule.Parse(id),
    };

    // "Giữa tuần 40 và tuần 51", "5 tỉnh cuối tuần 40" name weeks, not days.
    private static bool IsWeekOfYear(MessageTokens tokens, CueMatch match) =>
        tokens.Words[match.At].Folded is "giua" or "cuoi" or "dau" && tokens.After(match) is { } next && char.IsDigit(next[0]);

    private bool IsFiller(string rest)
    {
        var words = Word.Split(rest);
        return _filler.Read(words).Matches.Sum(match => match.Length) >= words.Count;
    }

    private bool Means(CueMatch match, string meaning) => _meanings[match.Id].Means == meaning;

    private int Rank(CueMatch match) => _meanings[match.Id].Strength switch { Clear => 0, Enough => 1, _ => 2 };

    [GeneratedRegex(@"\b[0-9]{1,4}\b(?!\s*%)")]
    private static partial Regex Number();

    // The hour is the server's to keep; the reply says which it is.
    [GeneratedRegex(@"(?:(?:lúc|luc|vào|vao|hồi|hoi)\s+)?\b[0-9]{1,2}\s*(?:h|g|giờ|gio)\b(?:\s*[0-9]{2}\b)?(?:\s*(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
