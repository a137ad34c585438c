namespace Assistant.Bot.Commands;

/// <summary>One line on the terminal that says how far a long import has come; silent when output goes to a file.</summary>
internal sealed class Progress(long length)
{
    private int _shown = -1;

    public void Show(long read)
    {
        var percent = length > 0 ? (int)(100 * read / length) : 100;
        if (percent != _shown && !Console.IsOutputRedirected)
        {
            Console.Write($"\rđang đọc {_shown = percent}%");
        }
    }

    public void Clear()
    {
        if (_shown >= 0)
        {
            Console.Write("\r               \r");
        }
    }
}
