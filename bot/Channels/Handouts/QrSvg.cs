using System.Globalization;
using System.Text;
using Assistant.Bot.Channels.Page;
using QRCoder;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>An address as a QR code that is part of the page: black squares in one path, no picture to fetch.</summary>
internal static class QrSvg
{
    /// <summary>Characters; the address of a whole booklet is longer.</summary>
    private const int LongAddress = 180;

    /// <param name="address">What a phone reads from it.</param>
    /// <param name="label">What it leads to, for those who do not see it.</param>
    public static string Of(string address, string label)
    {
        // Level M restores 15 %: enough for a fold or a drop of coffee. A long address takes level L (7 %), so that the squares stay large.
        using var code = QRCodeGenerator.GenerateQrCode(address, address.Length > LongAddress ? QRCodeGenerator.ECCLevel.L : QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg class="qr" viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{HtmlPage.Encode(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/><path d="{Path(rows)}"/></svg>
            """);
    }

    // Each run of black in a row is one rectangle; the matrix brings the white edge that readers need.
    private static StringBuilder Path(List<System.Collections.BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
                }
            }
        }

        return path;
    }
}
