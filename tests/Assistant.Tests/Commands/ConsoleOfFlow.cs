using System.Text;

namespace Assistant.Tests.Commands;

/// <summary>
/// A console of its own for each command that a test runs. Console.SetOut is for the whole process, and servers that other tests have
/// started write their log there at any time.
/// </summary>
internal sealed class ConsoleOfFlow : TextWriter
{
    private static readonly ConsoleOfFlow Out = Put(Console.Out, Console.SetOut);
    private static readonly ConsoleOfFlow Error = Put(Console.Error, Console.SetError);

    private readonly AsyncLocal<TextWriter?> _own = new();
    private readonly TextWriter _ofProcess;

    private ConsoleOfFlow(TextWriter ofProcess) => _ofProcess = ofProcess;

    public override Encoding Encoding => _ofProcess.Encoding;

    /// <summary>What is written from here on, in this call and what it calls, goes to these two.</summary>
    public static void Use(TextWriter? standardOut, TextWriter? standardError)
    {
        Out._own.Value = standardOut;
        Error._own.Value = standardError;
    }

    public override void Write(char value) => Now.Write(value);

    public override void Write(string? value) => Now.Write(value);

    public override void Write(char[] buffer, int index, int count) => Now.Write(buffer, index, count);

    public override void WriteLine(string? value) => Now.WriteLine(value);

    public override void Flush() => Now.Flush();

    private TextWriter Now => _own.Value ?? _ofProcess;

    private static ConsoleOfFlow Put(TextWriter ofProcess, Action<TextWriter> set)
    {
        var console = new ConsoleOfFlow(ofProcess);
        set(console);
        return console;
    }
}
