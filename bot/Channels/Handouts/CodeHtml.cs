using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>A QR code with what it leads to; on a screen a link.</summary>
internal static class CodeHtml
{
    public static string Of(string address, string label) =>
        $"<a class=\"code\" href=\"{Encode(address)}\" rel=\"noopener noreferrer\">{QrSvg.Of(address, "Mã QR: " + label)}<span>{Encode(label)}</span></a>";
}
