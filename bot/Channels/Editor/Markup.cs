using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Assistant.Bot.Channels.Page;

namespace Assistant.Bot.Channels.Editor;

/// <summary>HTML that is safe to send: whatever is put into it becomes text, unless it is such HTML itself.</summary>
internal readonly record struct Markup(string Html)
{
    public static Markup None { get; } = new("");

    public static Markup Of(MarkupHandler html) => html.Done();

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));

    public override string ToString() => Html;
}

/// <summary>Encodes the values of an interpolated string as it is written.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 24));

    public void AppendLiteral(string literal) => _html.Append(literal);

    public void AppendFormatted(Markup safe) => _html.Append(safe.Html);

    public void AppendFormatted(IEnumerable<Markup> safe) => _html.Append(Markup.Join(safe).Html);

    public void AppendFormatted(string? text) => _html.Append(HtmlPage.Encode(text ?? ""));

    public void AppendFormatted(long number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    public Markup Done() => new(_html.ToString());
}
