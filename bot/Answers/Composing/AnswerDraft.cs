using Assistant.Bot.Answers.Files;
using Assistant.Bot.Answers.Grounding;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// An answer in the making: text, structured fields, and the evidence that every figure in it must be found in.
/// Text is Markdown of a small kind: bold, lists, links.
/// </summary>
internal sealed class AnswerDraft(string kind)
{
    // Lines as they were said, empty ones between paragraphs; copied once, when the whole is asked for.
    private readonly List<string> _lines = [];

    // Asked for by whoever grounds, tells and keeps it; null: not since it changed.
    private string? _whole;
    private readonly List<AnswerSource> _sources = [];

    /// <summary>Procedures of further questions, where they are others.</summary>
    private readonly List<string> _further = [];

    public string Kind { get; set; } = kind;
    public string Outcome { get; set; } = "answered";

    /// <summary>Kinds of all parts, when several questions are answered together.</summary>
    public List<string> Sides { get; } = [kind];
    public Evidence Evidence { get; } = new();
    public AnswerProcedure? Procedure { get; set; }

    /// <summary>Ids of all procedures that are told of.</summary>
    public IReadOnlyList<string> AllProcedures => Procedure is null ? [] : [Procedure.Id, .. _further];

    /// <summary>What to say of an old place name, the first time that it is used.</summary>
    public string? PlaceRemark { get; set; }
    public List<AnswerAmount> Amounts { get; } = [];
    public string? Indicator { get; set; }
    public AnswerPeriod? Period { get; set; }

    /// <summary>The period that <see cref="Period"/> is set against: that of the rows' earlier figures.</summary>
    public AnswerPeriod? Before { get; set; }
    public List<AnswerRow> Rows { get; } = [];
    public AnswerCoverage? Coverage { get; set; }
    public List<AnswerOption> Options { get; } = [];
    public List<string> Suggestions { get; } = [];

    /// <summary>The suggestions answer a question of this draft: a further answer brings none of its own.</summary>
    public bool KeepsSuggestions { get; set; }

    /// <summary>The person asked to have it read out.</summary>
    public bool IsSpoken { get; set; }

    /// <summary>Pages that go with the answer as they are.</summary>
    public List<AnswerAttachment> Attachments { get; } = [];

    /// <summary>Files to go with the answer.</summary>
    public List<FileKind> Wanted { get; } = [];

    public AnswerDraft Line(string line)
    {
        _lines.Add(line);
        _whole = null;
        return this;
    }

    /// <summary>Puts a paragraph before everything that was said.</summary>
    public AnswerDraft Opening(string text)
    {
        // One that greets does so for what follows as well.
        if (_lines.Count > 0 && text.StartsWith(Greeting, StringComparison.Ordinal))
        {
            _lines[0] = WithoutGreeting(_lines[0]);
        }

        _lines.InsertRange(0, [text, ""]);
        _whole = null;
        return this;
    }

    public AnswerDraft Bullet(string line) => Line($"- {line}");

    public AnswerDraft Paragraph(string text)
    {
        if (_lines.Count > 0)
        {
            _lines.Add("");
        }

        return Line(text);
    }

    /// <summary>Adds the answer to a further question of the same message.</summary>
    public AnswerDraft Append(AnswerDraft further)
    {
        Paragraph(further.Text);
        Sides.AddRange(further.Sides);
        Evidence.Add(further.Evidence);
        Amounts.AddRange(further.Amounts);
        if (further.Indicator == Indicator && further.Period == Period)
        {
            // The other end of the same ranking; figures of another indicator would be taken for this one's.
            Rows.AddRange(further.Rows.Where(row => Rows.All(own => own.Entity != row.Entity)));
            if (further.Coverage is not null && further.Coverage != Coverage)
            {
                // Provinces behind ministries: how many there are of the one says nothing of both.
                Coverage = null;
            }
        }

        Procedure ??= further.Procedure;
        _further.AddRange(further.AllProcedures.Where(id => id != Procedure!.Id && !_further.Contains(id)));
        PlaceRemark ??= further.PlaceRemark;
        Attachments.AddRange(further.Attachments);
        foreach (var source in further._sources.Where(source => !_sources.Contains(source)))
        {
            _sources.Add(source);
        }

        if (!KeepsSuggestions)
        {
            Suggestions.Clear();
            Suggestions.AddRange(further.Suggestions);
        }

        return this;
    }

    /// <summary>The text as it goes on behind what has greeted.</summary>
    public static string WithoutGreeting(string text) =>
        text.Length > Greeting.Length && text.StartsWith(Greeting, StringComparison.Ordinal)
            ? string.Concat(text[Greeting.Length..(Greeting.Length + 1)].ToUpperInvariant(), text.AsSpan(Greeting.Length + 1))
            : text;

    private const string Greeting = "Dạ, ";

    /// <summary>Cites sources: listed once each, and their figures (numbers, dates) become evidence.</summary>
    public AnswerDraft Cite(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            Evidence.Sources([source]);
            var cited = new AnswerSource(
                source.Title,
                source.Number,
                source.Date,
                source.Url,
                source.Location,
                source.Circulation == Circulation.Internal ? "internal" : "public");
            if (!_sources.Contains(cited))
            {
                _sources.Add(cited);
            }
        }

        return this;
    }

    public IReadOnlyList<AnswerSource> Sources => _sources;

    public string Text => _whole ??= Whole();

    private string Whole() => string.Join('\n', _lines).TrimEnd('\n');
}
