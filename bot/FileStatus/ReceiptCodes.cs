using System.Text.RegularExpressions;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Privacy;

namespace Assistant.Bot.FileStatus;

/// <summary>Codes of files as their receipts print them; the forms are data.</summary>
internal sealed class ReceiptCodes
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Regex[] _forms;
    private readonly Regex _almost;

    /// <exception cref="KnowledgeLoadException">A form is no regular expression, or does not fit its example.</exception>
    public ReceiptCodes(FileStatusWording wording)
    {
        try
        {
            _forms = [.. wording.Codes.Select(code => new Regex($@"(?<![\p{{L}}\p{{N}}.-])(?:{code.Form})(?![\p{{L}}\p{{N}}])", Plain, Patience))];
            _almost = new Regex(wording.Almost, Plain, Patience);
        }
        catch (ArgumentException fault)
        {
            throw new KnowledgeLoadException([$"language/file-status.yaml: biểu thức không đọc được ({fault.Message})."]);
        }

        for (var i = 0; i < _forms.Length; i++)
        {
            if (_forms[i].Match(wording.Codes[i].Example).Value != wording.Codes[i].Example)
            {
                throw new KnowledgeLoadException([$"language/file-status.yaml: ví dụ '{wording.Codes[i].Example}' không khớp dạng mã của nó."]);
            }
        }
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PersonalMention> Find(string text) => text.AsSpan().ContainsAnyInRange('0', '9')
        ? [.. _forms.SelectMany(form => form.Matches(text)).Select(match => new PersonalMention(PersonalKind.ReceiptCode, match.Index, match.Length)).Distinct().OrderBy(mention => mention.At)]
        : [];

    /// <summary>Something that was meant as a code, and is none.</summary>
    public bool HasAlmost(string text) => _almost.IsMatch(text);

    /// <summary>As it is printed: no spaces, capital letters.</summary>
    public static string Normal(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-').ToUpperInvariant();
}
