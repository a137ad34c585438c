using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Handouts;
using Assistant.Bot.Operations;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>The styles that a hand-out carries inside itself: one sheet for all, and the paper's own lines.</summary>
internal static class HandoutStyles
{
    private static readonly string Common = Read("handout");
    private static readonly string A5 = Common + Read("a5");
    private static readonly string A4 = Common + Read("a4");

    /// <summary>For the content policy of the server.</summary>
    public static InlineHashes Hashes { get; } = new("", $"{Hash(A5)} {Hash(A4)}");

    public static string Of(PaperSize size) => size == PaperSize.A4 ? A4 : A5;

    /// <summary>The hash of exactly this text, as a content policy source.</summary>
    public static string Hash(string styles) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(HandoutStyles).Assembly.GetManifestResourceStream($"handouts/{name}.css")
            ?? throw new InvalidOperationException($"The style sheet {name}.css is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
