using System.Text.RegularExpressions;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Privacy;

namespace Assistant.Bot.FileStatus;

/// <summary>Codes of files as their receipts print them; the forms are data.</summary>
internal sealed class ReceiptCodes
{
    // Forms are data, and messages come from anybody: matching takes time in proportion to the text whatever both hold. A limit of
    // time instead would fail good messages on a busy machine.
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const string Code = "code";

    private readonly Regex[] _forms;
    private readonly Regex _almost;

    /// <exception cref="KnowledgeLoadException">A form is no regular expression, or does not fit its example.</exception>
    public ReceiptCodes(FileStatusWording wording)
    {
        try
        {
            _forms = [.. wording.Codes.Select(code => new Regex($@"(?:\A|[^\p{{L}}\p{{N}}.-])(?<{Code}>{code.Form})(?:[^\p{{L}}\p{{N}}]|\z)", Plain))];
            _almost = new Regex(wording.Almost, Plain);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new KnowledgeLoadException([$"language/file-status.yaml: biểu thức không đọc được ({fault.Message})."]);
        }

        for (var i = 0; i < _forms.Length; i++)
        {
            if (_forms[i].Match(wording.Codes[i].Example).Groups[Code].Value != wording.Codes[i].Example)
            {
                throw new KnowledgeLoadException([$"language/file-status.yaml: ví dụ '{wording.Codes[i].Example}' không khớp dạng mã của nó."]);
            }
        }
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PersonalMention> Find(string text) => text.AsSpan().ContainsAnyInRange('0', '9')
        ? [.. _forms.SelectMany(form => Find(form, text)).Distinct().OrderBy(mention => mention.At)]
        : [];

    /// <summary>Something that was meant as a code, and is none.</summary>
    public bool HasAlmost(string text) => _almost.IsMatch(text);

    private static IEnumerable<PersonalMention> Find(Regex form, string text)
    {
        // Behind the code and not behind the match: what ends one code may be what the next begins with.
        for (var match = form.Match(text); match.Success; match = form.Match(text, match.Groups[Code].Index + match.Groups[Code].Length))
        {
            yield return new PersonalMention(PersonalKind.ReceiptCode, match.Groups[Code].Index, match.Groups[Code].Length);
        }
    }

    /// <summary>As it is printed: no spaces, capital letters.</summary>
    public static string Normal(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-').ToUpperInvariant();
}
