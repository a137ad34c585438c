using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Loading.Derived;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Loading;

/// <summary>What is kept for the next start must never be told apart from what is worked out of the data, whatever became of the files.</summary>
public sealed class DerivedFilesTests : IDisposable
{
    private const string Entries = "phrasings/curated/thu.yaml";

    private readonly string _folder = Directory.CreateTempSubdirectory("derived-test-").FullName;

    public void Dispose() => TemporaryFolder.Delete(_folder);

    private string Kept => Path.Combine(_folder, "derived");

    [Fact]
    public void The_second_start_takes_what_the_first_one_kept()
    {
        Assert.Equal(("made 1", 0), Start());
        Assert.Equal(("made 1", 1), Start(made: "made 2"));
    }

    [Theory]
    [InlineData("another key", "1")]
    [InlineData("key", "2")]
    public void Other_inputs_or_another_program_are_made_anew_and_replace_it(string key, string version)
    {
        Start();

        Assert.Equal(("made 2", 0), Start(key, version, "made 2"));
        Assert.Equal(("made 2", 1), Start(key, version, "made 3"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(-1)]
    public void A_file_cut_short_is_passed_over(int length)
    {
        Start();
        var bytes = File.ReadAllBytes(FileOf("thing"));
        File.WriteAllBytes(FileOf("thing"), length < 0 ? bytes[..^1] : bytes[..length]);

        Assert.Equal(("made 2", 0), Start(made: "made 2"));
        Assert.Equal(("made 2", 1), Start(made: "made 3"));
    }

    [Fact]
    public void A_file_with_any_byte_turned_is_passed_over()
    {
        Start();
        var bytes = File.ReadAllBytes(FileOf("thing"));
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] turned = [.. bytes];
            turned[i] ^= 0x20;
            File.WriteAllBytes(FileOf("thing"), turned);

            Assert.Equal("made 2", Start(made: "made 2").Made);
        }
    }

    [Fact]
    public void What_changed_while_it_was_read_is_not_kept()
    {
        Assert.Equal(("made 1", 0), Start(stillSo: false));
        Assert.Equal(("made 2", 0), Start(made: "made 2"));
    }

    [Fact]
    public void Where_nothing_can_be_written_everything_is_made()
    {
        // A file stands where the folder should be: nobody may write there, whoever runs the tests.
        File.WriteAllText(Kept, "");

        Assert.Equal(("made 1", 0), Start());
        Assert.Equal(("made 2", 0), Start(made: "made 2"));
    }

    [Fact]
    public void What_a_killed_process_left_is_cleared_away()
    {
        Directory.CreateDirectory(Kept);
        File.WriteAllText(Path.Combine(Kept, "thing.123.part"), "half");

        Start();

        Assert.Equal([FileOf("thing")], Directory.GetFiles(Kept));
    }

    [Fact]
    public void Many_at_once_all_have_what_they_need_and_leave_a_whole_file()
    {
        Parallel.For(0, 40, at => Assert.Equal("made 1", Start().Made));

        // Whoever wrote last may have cleared away what another was writing; the file that is there is whole.
        Start();
        Assert.Equal(("made 1", 1), Start());
    }

    [Fact]
    public void Only_the_first_of_a_process_is_kept()
    {
        var files = new DerivedFiles(Kept, "1");
        Get(files, "key", "shipped");
        Get(files, "tried", "a change that is only tried");

        Assert.Equal(("shipped", 1), Start(made: "made 2"));
    }

    [Fact]
    public void The_index_the_repair_and_the_phrasings_are_the_same_taken_or_made()
    {
        var data = CopyOfShippedData();
        var made = Everything(data, null);
        var kept = new DerivedFiles(Kept, "1");
        Assert.Equal(made, Everything(data, kept));
        Assert.Equal(0, kept.Taken);
        var taken = new DerivedFiles(Kept, "1");
        Assert.Equal(made, Everything(data, taken));
        Assert.Equal(3, taken.Taken);
    }

    [Fact]
    public void One_changed_file_of_the_data_is_seen()
    {
        var data = CopyOfShippedData();
        Everything(data, new DerivedFiles(Kept, "1"));
        File.WriteAllText(Path.Combine(data, Entries), "thu-mot-cach-noi:\n  who: Cha mẹ\n  say: [ghi tên cún con mới đẻ vào sổ zyxw]\n");

        var changed = new DerivedFiles(Kept, "1");
        var knowledge = KnowledgeBase.Load(data, null, changed);

        Assert.Contains(knowledge.Phrasings.All, phrasing => phrasing.Say.Any(said => said.Contains("zyxw", StringComparison.Ordinal)));
        Assert.Equal(0, changed.Taken);
        Assert.Equal(Everything(data, null), Everything(data, new DerivedFiles(Kept, "1")));
    }

    [Fact]
    public void A_fault_of_the_data_is_told_at_every_start()
    {
        var data = CopyOfShippedData();
        File.WriteAllText(Path.Combine(data, Entries), "thu-mot-cach-noi:\n  who: Cha mẹ\n");

        Assert.Throws<KnowledgeLoadException>(() => KnowledgeBase.Load(data, null, new DerivedFiles(Kept, "1")));
        Assert.Throws<KnowledgeLoadException>(() => KnowledgeBase.Load(data, null, new DerivedFiles(Kept, "1")));
    }

    private string FileOf(string name) => Path.Combine(Kept, name + ".bin");

    private (string Made, int Taken) Start(string key = "key", string version = "1", string made = "made 1", bool stillSo = true)
    {
        var files = new DerivedFiles(Kept, version);
        return (Get(files, key, made, stillSo), files.Taken);
    }

    private static string Get(DerivedFiles files, string key, string made, bool stillSo = true)
    {
        using var hash = new DerivedKey();
        return files.Get("thing", hash.Add(key).Finish(), static reader => reader.ReadString(), () => made, static (writer, text) => writer.Write(text), () => stillSo);
    }

    /// <summary>All that is kept, as text: what is known, found and repaired.</summary>
    private static string Everything(string data, DerivedFiles? files)
    {
        var knowledge = KnowledgeBase.Load(data, null, files);
        SearchEntry[] entries = [.. SearchEntries.Of(knowledge, ["trời đẹp quá"])];
        var everyday = EverydayWords.Load(data, new LikelyMarks(entries.SelectMany(entry => entry.Names)));
        var index = SearchEntries.Index(knowledge, everyday, ["trời đẹp quá"], ["lệ phí", "bao nhiêu"], RankingModel.Load(data), files);
        string[] phrases = ["lệ phí", "bao nhiêu tiền", "hộ chiếu"];
        var repair = new TypingRepair(
            RepairWords.Kept(knowledge, phrases, entries, () => RepairWords.Of(index.Words, [.. phrases, .. entries.SelectMany(entry => entry.Names)]), files),
            Syllables.Load(data));
        string[] asked =
        [
            "làm hộ chiếu cho con", "doi bang lai xe het han", "khai sinh tre", "mất thẻ căn cước", "hooj chieeus lamf owr ddaau", "lamhochieu", "hếtttt bao nhiu",
            "cưới vợ cần giấy gì", "nha dat sang ten", "đăng ký tạm truú", "ho65 khau", "xe máy cũ sang tên",
        ];
        return string.Join(
            '\n',
            [
                .. knowledge.Phrasings.All.Select(phrasing => $"{phrasing.Id}: {phrasing.Who}: {string.Join('|', phrasing.Say)}: {string.Join('|', phrasing.Confused.Select(other => $"{other.With} {other.Tell}"))}"),
                string.Join(' ', index.Words.Select(word => $"{word}={index.NamesHolding(word)}")),
                .. asked.Select(text => $"{text}: {string.Join(", ", index.Search(text, 5))}: {string.Join(", ", index.Reasons(text, 3))}: {repair.Repair(text)}"),
            ]);
    }

    private string CopyOfShippedData()
    {
        var target = Path.Combine(_folder, "data");
        foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(KnowledgeBase.ShippedDataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
