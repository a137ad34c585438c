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

    private readonly CueIndex _wishes = new();
    private readonly CueIndex _schedules = new();
    private readonly CueIndex _bounds = new();
    private readonly CueIndex _all;
    private readonly CueIndex _links;
    private readonly CueIndex _filler;
    private readonly Dictionary<string, WishEntry> _meanings;
    private readonly HashSet<string> _alone;
    private readonly int _mostWords;
    private readonly DayOfWeek _weekDay;

    private WatchCues(WatchFile file)
    {
        Fill(_wishes, file.Wishes);
        Fill(_schedules, file.Schedules);
        Fill(_bounds, file.Bounds);
        _all = CueIndex.Of("all", file.All);
        _links = CueIndex.Of("link", file.Links);
        _filler = CueIndex.Of("filler", file.Filler);
        _meanings = file.Wishes.ToDictionary(wish => wish.Id, StringComparer.Ordinal);
        _alone = [.. file.Schedules.Where(schedule => schedule.Alone).Select(schedule => schedule.Id)];
        _mostWords = file.MostWords;
        Newest = file.Newest;
        _weekDay = Enum.Parse<DayOfWeek>(file.WeekDay);
    }

    /// <summary>How a message says that it means the newest period.</summary>
    public string Newest { get; }

    public static WatchCues Load(string dataPath) => new(WordingFile.Read<WatchFile>(dataPath, "language/watches.yaml"));

    /// <summary>Null when the message wishes for nothing of the kind.</summary>
    public WatchWish? Read(string message)
    {
        var tokens = new MessageTokens(message);
        var wishes = _wishes.Read(tokens.Words).Matches;
        if (wishes.Any(match => Means(match, "cancel")) && tokens.Words.Count <= _mostWords)
        {
            int[] numbers = [.. Number().Matches(message).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).Distinct()];
            return new WatchWish.Stop(numbers, numbers.Length == 0 && _all.Read(tokens.Words).Matches.Count > 0);
        }

        return wishes.Any(match => Means(match, "list")) && tokens.Words.Count <= _mostWords ? new WatchWish.Show() : Start(tokens, wishes);
    }

    private WatchWish.Start? Start(MessageTokens tokens, IReadOnlyList<CueMatch> wishes)
    {
        var wish = wishes.Where(match => Means(match, "subscribe")).OrderBy(match => Rank(match)).Cast<CueMatch?>().FirstOrDefault();
        var schedules = _schedules.Read(tokens.Words).Matches;
        var appointed = schedules.OrderBy(match => match.Id switch { Week => 1, Other => 2, _ => 0 }).Cast<CueMatch?>().FirstOrDefault();
        if (wish is null && (appointed is not { } only || !_alone.Contains(only.Id)))
        {
            return null;
        }

        foreach (var match in schedules)
        {
            tokens.Take(match);
        }

        var (line, otherLine) = wish is null ? (null, false) : Line(tokens);
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

    /// <summary>"Dưới 30%", "vượt mốc 80 phần trăm", "dưới 30": cut out with its number.</summary>
    private (WatchCondition? Line, bool IsOther) Line(MessageTokens tokens)
    {
        foreach (var match in _bounds.Read(tokens.Words).Matches)
        {
            if (tokens.IsTaken(match) || tokens.After(match) is not { } next || Figure().Match(next) is not { Success: true } figure)
            {
                continue;
            }

            var at = tokens.TokenAfter(match);
            if (!decimal.TryParse(figure.Groups["n"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
            {
                return (null, true);
            }

            var isPercent = figure.Groups["percent"].Success || IsPercentWord(tokens.Token(at + 1));
            if (!isPercent && !EndsThere(tokens.Token(at + 1)))
            {
                // "Trên 3 ngày", "dưới 5.000 hồ sơ".
                return (null, true);
            }

            tokens.Take(match);
            tokens.TakeToken(at);
            if (tokens.Token(at + 1) is { } unit && IsPercentWord(unit))
            {
                tokens.TakeToken(at + 1);
                if (tokens.Token(at + 2) is { } second && TextFolder.Fold(second) == "tram")
                {
                    tokens.TakeToken(at + 2);
                }
            }

            return (new WatchCondition(Enum.Parse<WatchBound>(match.Id), percent), false);
        }

        return (null, false);
    }

    private static bool IsPercentWord(string? token) => token is not null && TextFolder.Fold(token) is "phan" or "pt" or "phantram";

    /// <summary>A number without a unit is a percentage where nothing of its own follows: "dưới 30 thì báo tôi".</summary>
    private bool EndsThere(string? next) =>
        next is null || Word.Split(next) is var words && (_links.Read(words).Matches.Count > 0 || _filler.Read(words).Matches.Count > 0 || _wishes.Read(words).Matches.Count > 0);

    private WatchSchedule? Schedule(CueMatch? appointed) => appointed?.Id switch
    {
        null or Other => null,
        Week => new WatchSchedule(_weekDay),
        { } id => WatchSchedule.Parse(id),
    };

    private bool IsFiller(string rest)
    {
        var words = Word.Split(rest);
        return _filler.Read(words).Matches.Sum(match => match.Length) >= words.Count;
    }

    private bool Means(CueMatch match, string meaning) => _meanings[match.Id].Means == meaning;

    private int Rank(CueMatch match) => _meanings[match.Id].Strength switch { Clear => 0, Enough => 1, _ => 2 };

    private static void Fill(CueIndex index, IEnumerable<CueEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var cue in entry.Cues)
            {
                index.Add(entry.Id, cue);
            }
        }
    }

    [GeneratedRegex(@"\b\d{1,4}\b(?!\s*%)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<n>\d{1,9}(?:[.,]\d+)*)(?<percent>%)?[.,;!?]*$")]
    private static partial Regex Figure();

    // The hour is the server's to keep; the reply says which it is.
    [GeneratedRegex(@"(?:(?:lúc|luc|vào|vao|hồi|hoi)\s+)?\b\d{1,2}\s*(?:h|g|giờ|gio)\b(?:\s*\d{2}\b)?(?:\s*(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    private class CueEntry
    {
        public string Id { get; set; } = "";
        public List<string> Cues { get; set; } = [];
    }

    private sealed class WishEntry : CueEntry
    {
        public string Means { get; set; } = "";
        public string Strength { get; set; } = "";
    }

    private sealed class ScheduleEntry : CueEntry
    {
        public bool Alone { get; set; }
    }

    private sealed class WatchFile
    {
        public int MostWords { get; set; }
        public string Newest { get; set; } = "";
        public string WeekDay { get; set; } = "";
        public List<string> All { get; set; } = [];
        public List<WishEntry> Wishes { get; set; } = [];
        public List<ScheduleEntry> Schedules { get; set; } = [];
        public List<CueEntry> Bounds { get; set; } = [];
        public List<string> Links { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }
}
