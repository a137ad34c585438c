using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>Wishes for hand-outs and checklists, in the words of who hands them out.</summary>
internal sealed class PageCues
{
    public const string Chat = "chat";
    public const string Pdf = "pdf";

    private const string Handout = "handout";
    private const string Printed = "printed";
    private const string Checklist = "checklist";

    /// <summary>Longer messages tell a story in which such words stand.</summary>
    private const int MostWords = 26;

    private readonly CueIndex _wish;
    private readonly CueIndex _another;
    private readonly CueIndex _purposes;
    private readonly CueIndex _submits;
    private readonly CueIndex _reshape;
    private readonly CueIndex _makes;
    private readonly CueIndex _links;
    private readonly CueIndex _prefix;
    private readonly CueIndex _asks;
    private readonly CueIndex _introduces;
    private readonly CueIndex _print;
    private readonly CueIndex _beside;
    private readonly CueIndex _adds;
    private readonly CueIndex _added;
    private readonly CueIndex _things;
    private readonly CueIndex _listed;
    private readonly GuideMatter _matter;

    public PageCues(GuideFile file, GuideMatter matter)
    {
        _matter = matter;
        List<CueEntry> wishes =
        [
            new CueEntry { Id = Handout, Cues = file.Handout },
            new CueEntry { Id = Printed, Cues = file.Printed },
            new CueEntry { Id = Checklist, Cues = file.Checklist },
            new CueEntry { Id = Chat, Cues = file.Chat },
        ];
        _wish = CueIndex.Of(wishes);
        _another = CueIndex.Of([.. wishes, new CueEntry { Id = Handout, Cues = file.Again }]);
        _purposes = CueIndex.Of("purposes", file.Purposes);
        _submits = CueIndex.Of("submits", file.Submits);
        _reshape = CueIndex.Of("reshape", file.Reshape);
        _makes = CueIndex.Of("makes", [.. file.Makes, .. file.Links, .. file.Audience]);
        _links = CueIndex.Of("links", [.. file.Links, .. file.Audience]);
        _prefix = CueIndex.Of("prefix", [.. file.Makes, .. file.Links, .. file.Audience, .. file.Filler, .. file.Besides]);
        _asks = CueIndex.Of("asks", file.Asks);
        _introduces = CueIndex.Of("introduces", file.Introduces);
        _print = CueIndex.Of("print", file.Print);
        _beside = CueIndex.Of("beside", [.. file.Filler, .. file.Besides]);
        _adds = CueIndex.Of("adds", file.Adds);
        _added = CueIndex.Of("added", [.. file.Added, .. file.Filler]);
        _things = CueIndex.Of("things", file.PrintThings);
        _listed = CueIndex.Of("listed", file.Listed);
        Words = file.Handout[0];
        ListWords = file.Checklist[0];
    }

    /// <summary>The wish for a hand-out in words that this reader understands.</summary>
    public string Words { get; }

    /// <summary>The same for a list of papers.</summary>
    public string ListWords { get; }

    /// <summary>Null when the message wishes for neither.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="afterPage">A page was handed over last: "một tờ nữa" is one of those.</param>
    public PageWish? Read(string message, bool afterPage)
    {
        var tokens = new MessageTokens(message);
        var words = tokens.Words;
        var wish = (afterPage ? _another : _wish).Read(words);
        if (wish.Matches.Count == 0)
        {
            return null;
        }

        if (words.Count - Introduction(words, wish) > MostWords)
        {
            return BehindStory(message, afterPage);
        }

        var isSure = wish.Has(Handout);
        // "Nộp file PDF được không" asks; "gửi Zalo" alone may be anything.
        if (!isSure && (Asks(words, wish) || IsOwn(words, wish) || (wish.Matches.All(match => match.Id == Chat) && !_purposes.IsIn(wish.Beside(words)))))
        {
            return null;
        }

        foreach (var match in wish.Matches)
        {
            tokens.Take(match);
        }

        return new PageWish(
            Matter(tokens, wish),
            wish.Has(Checklist),
            isSure,
            wish.Has(Chat) ? Chat : words.Any(word => word.Folded is Pdf or "file") ? Pdf : null);
    }

    /// <summary>"In", "in ra đi": in a talk about a procedure all of it wishes for its page.</summary>
    public PageWish? ReadPrint(IReadOnlyList<Word> words) =>
        words.Count <= MostReshaping && _print.Read(words) is { Matches.Count: > 0 } print && _beside.Read(print.Beside(words)).Beside(print.Beside(words)).Count == 0
            ? new PageWish(null, IsList: false, IsSure: true, Form: null)
            : ReadThing(words);

    // "In cho tôi tờ giấy chuẩn bị giấy tờ", "in danh sách này ra": what is printed is called by what one sees.
    private PageWish? ReadThing(IReadOnlyList<Word> words)
    {
        var at = words.Select(word => word.Folded).ToList().IndexOf(Print);
        if (at < 0 || words.Count > MostPrinted || _asks.IsIn(words) || _beside.Read([.. words.Take(at)]).Beside([.. words.Take(at)]).Count > 0)
        {
            return null;
        }

        List<Word> rest = [.. words.Skip(at + 1)];
        var things = _things.Read(rest);
        return things.Matches.Count > 0 && _prefix.Read(things.Beside(rest)).Beside(things.Beside(rest)).Count == 0
            ? new PageWish(null, _listed.IsIn(rest), IsSure: true, Form: null)
            : null;
    }

    private const string Print = "in";
    private const int MostPrinted = 14;

    /// <summary>"Thêm phần mai táng phí", "kèm luôn thẻ bảo hiểm y tế cho bé": what is to stand beside the page handed over last; null: the message adds nothing, or asks.</summary>
    public string? Added(string message)
    {
        var tokens = new MessageTokens(message);
        var words = tokens.Words;
        var at = 0;
        while (at < words.Count && _adds.At(words, at) is null && _beside.At(words, at) is { } beside)
        {
            at += beside.Length;
        }

        if (_adds.At(words, at) is not { } adds || words.Count > MostWords || AsksOf([.. words.Skip(at + adds.Length)]))
        {
            return null;
        }

        tokens.Take(new CueMatch("adds", 0, at + adds.Length));
        return GuideMatter.Trimmed(tokens.Rest, _added, _added) is { Length: > 0 } matter ? matter : null;
    }

    // "Tôi là tổ trưởng tổ dân phố, nhờ em soạn giúp tờ hướng dẫn …": so many words in front of the wish only say who asks.
    private int Introduction(IReadOnlyList<Word> words, CueReading wish) => _introduces.At(words, 0) is null ? 0 : wish.Matches[0].At;

    // "…, cho tôi bảng kiểm" behind a long story: the last clause wishes for it and says nothing else, the story says of what.
    private PageWish? BehindStory(string message, bool afterPage)
    {
        var at = message.TrimEnd(' ', '.', '?', '!').LastIndexOfAny([',', '.', ';', '?', '!', '\n']);
        return at > 0 && Word.Split(message[(at + 1)..]).Count is > 0 and <= MostWords && Read(message[(at + 1)..], afterPage) is { Wanted: null } wish ? wish with { Wanted = message[..at] } : null;
    }

    // "Nộp file PDF", "bản in hay bản chụp": the papers of who asks.
    private bool IsOwn(IReadOnlyList<Word> words, CueReading wish) =>
        words.Any(word => word.Folded == "hay")
        || _submits.Read(words).Matches.Any(submits => wish.Matches.Any(match => match.Id == Printed && match.At == submits.At + submits.Length));

    /// <summary>"Ngắn hơn được không", "thêm phí vào": the page handed over last is wanted in another form.</summary>
    public bool IsReshape(IReadOnlyList<Word> words) => words.Count <= MostReshaping && _reshape.IsIn(words);

    private const int MostReshaping = 7;

    /// <summary>What comes before the wish and makes it ("soạn giúp em một") says nothing of the matter, nor what joins the two.</summary>
    private string? Matter(MessageTokens tokens, CueReading wish)
    {
        var words = tokens.Words;
        var first = wish.Matches[0].At;
        var behind = wish.Matches[0].At + wish.Matches[0].Length;
        var saysNothing = _prefix.Read([.. words.Take(first)]).Beside([.. words.Take(first)]).Count == 0
            || (Introduction(words, wish) > 0 && behind < words.Count && _matter.Of(string.Join(' ', words.Skip(behind).Select(word => word.Folded))) is not null);
        if (saysNothing)
        {
            tokens.Take(new CueMatch(Handout, 0, first + 1));
        }

        foreach (var group in Groups(words, wish, saysNothing))
        {
            tokens.Take(group);
        }

        // Behind it, "lập" and "cho" are words of the matter: "tờ rơi lập công ty".
        return _matter.Of(GuideMatter.Trimmed(tokens.Rest, saysNothing ? _links : _makes, _makes));
    }

    // "Về thường trú, phát cho công nhân khu trọ": who gets the page is not what it is about.
    private IEnumerable<CueMatch> Groups(IReadOnlyList<Word> words, CueReading wish, bool saysNothingBefore)
    {
        foreach (var match in wish.Matches.Where(match => words[match.At + match.Length - 1].Folded == "cho"))
        {
            var (from, to) = (match.At + match.Length, match.At + match.Length);
            while (to < words.Count && !wish.Covers(to) && _links.At(words, to) is null)
            {
                to++;
            }

            var isAllThereIs = to == words.Count && saysNothingBefore && match.At == wish.Matches[0].At;
            if (to > from && !isAllThereIs)
            {
                yield return new CueMatch(Printed, from, to - from);
            }
        }
    }

    private bool Asks(IReadOnlyList<Word> words, CueReading wish)
    {
        // "Làm giúp em bản tóm tắt được không" asks for it.
        var asked = wish.Beside(words is [.., { Folded: "duoc" }, { Folded: "khong" }] && _prefix.At(words, 0) is not null ? [.. words.SkipLast(2)] : words);
        return AsksOf(asked);
    }

    // "Mai táng phí" is the name of something.
    private bool AsksOf(IReadOnlyList<Word> words) => _asks.Read(words).Matches.Any(match => match.Length > 1 || words[match.At].Folded is not ("phi" or "gi"));
}
