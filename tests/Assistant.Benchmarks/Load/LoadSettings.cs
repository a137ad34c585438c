using System.Globalization;

namespace Assistant.Benchmarks.Load;

/// <summary>What is measured and for how long.</summary>
internal sealed class LoadSettings
{
    /// <summary>Default 3.</summary>
    public int Rounds { get; private init; } = 3;

    /// <summary>Of one run of wrk. Default 5.</summary>
    public int Seconds { get; private init; } = 5;

    /// <summary>Folder with procedures.db of imported procedures; it is only read. Default "var".</summary>
    public string Storage { get; private init; } = "var";

    /// <summary>Only mixes whose name begins so. Default all.</summary>
    public string Mix { get; private init; } = "";

    /// <summary>Question sets, or folders of them. Default: those under tests of the current folder.</summary>
    public IReadOnlyList<string> QuestionSets { get; private init; } = ["tests/golden", "tests/training"];

    /// <param name="arguments">Pairs of --name and value.</param>
    /// <exception cref="ArgumentException">An argument is not known.</exception>
    public static LoadSettings Read(IReadOnlyList<string> arguments)
    {
        var given = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(name => name is not ("--rounds" or "--seconds" or "--storage" or "--mix" or "--questions")) is { } unknown)
        {
            throw new ArgumentException($"Unknown: {unknown}");
        }

        var settings = new LoadSettings();
        return new LoadSettings
        {
            Rounds = Number("--rounds") ?? settings.Rounds,
            Seconds = Number("--seconds") ?? settings.Seconds,
            Storage = given.GetValueOrDefault("--storage", settings.Storage),
            Mix = given.GetValueOrDefault("--mix", ""),
            QuestionSets = given.TryGetValue("--questions", out var path) ? [path] : settings.QuestionSets,
        };

        int? Number(string name) => given.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
    }

    public bool Wants(LoadMix mix) => mix.Name.StartsWith(Mix, StringComparison.Ordinal);

    /// <summary>A copy for one server, so that nothing it writes stays.</summary>
    public string CopyStorage(string folder)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName;
        foreach (var name in (string[])["procedures.db", "metrics.db"])
        {
            if (File.Exists(Path.Combine(Storage, name)))
            {
                File.Copy(Path.Combine(Storage, name), Path.Combine(copy, name));
            }
        }

        return copy;
    }
}
