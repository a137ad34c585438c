using System.Globalization;

namespace Assistant.Bot.Commands;

/// <summary>One line on the terminal that says how far a file is read; silent when output goes to a file.</summary>
internal sealed class ProgressLine(TextWriter terminal, long length)
{
    private const int Width = 30;

    private int _shown = -1;

    public static ProgressLine OnConsole(long length) =>
        new(Console.IsOutputRedirected ? TextWriter.Null : Console.Out, length);

    public void Show(long read)
    {
        var percent = length > 0 ? (int)Math.Min(100, 100 * read / length) : 100;
        if (percent == _shown)
        {
            return;
        }

        _shown = percent;
        var filled = percent * Width / 100;
        var bar = new string('█', filled) + new string('░', Width - filled);
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\rđang {(percent < 100 ? "đọc" : "ghi")} {bar} {percent,3}%"));
    }

    public void Clear()
    {
        if (_shown >= 0)
        {
            terminal.Write('\r' + new string(' ', Width + 20) + '\r');
        }
    }
}
