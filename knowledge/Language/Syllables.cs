using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Language;

/// <summary>Which runs of letters may be a Vietnamese syllable, typed without marks; from language/syllables.yaml.</summary>
public sealed class Syllables
{
    private const int LongestOnset = 3;

    private readonly HashSet<string> _onsets;
    private readonly HashSet<string> _rhymes;
    private readonly HashSet<string> _glides;

    private Syllables(SyllableFile file) => (_onsets, _rhymes, _glides) = ([.. file.Onsets], [.. file.Rhymes], [.. file.Glides]);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static Syllables Load(string dataPath) => new(WordingFile.Read<SyllableFile>(dataPath, "language/syllables.yaml"));

    /// <param name="folded">Small letters without marks.</param>
    public bool IsPossible(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (_rhymes.Contains(folded))
        {
            return true;
        }

        for (var length = 1; length <= LongestOnset && length < folded.Length; length++)
        {
            var onset = folded[..length];
            if (_onsets.Contains(onset) && (onset == "q" ? _glides : _rhymes).Contains(folded[length..]))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class SyllableFile
    {
        public List<string> Onsets { get; set; } = [];
        public List<string> Rhymes { get; set; } = [];
        public List<string> Glides { get; set; } = [];
    }
}
