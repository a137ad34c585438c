using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Search;

public sealed class SlippedMarksSearchTests
{
    private const string Slipped = "nhập hô khẩu cho vo";

    private readonly Dictionary<string, double> _known = new(StringComparer.Ordinal) { [Slipped] = 0.1, ["nhap ho khau cho vo"] = 0.9, ["nhập hộ khẩu"] = 0.2 };

    [Fact]
    public void What_means_nothing_with_slipped_marks_is_searched_without_them() => Assert.Equal(0.9, Search(Slipped));

    [Fact]
    public void What_means_something_stays_as_it_is_typed()
    {
        _known[Slipped] = 0.4;

        Assert.Equal(0.4, Search(Slipped));
    }

    [Fact]
    public void What_means_little_without_marks_stays_too()
    {
        _known["nhap ho khau cho vo"] = 0.5;

        Assert.Equal(0.1, Search(Slipped));
    }

    [Fact]
    public void Marks_that_are_all_right_are_kept() => Assert.Equal(0.2, Search("nhập hộ khẩu"));

    private double Search(string question) =>
        new SlippedMarksSearch(new Known(_known), new TypingRepair(["nhap", "ho", "khau", "cho", "vo"], ["nhập hộ khẩu cho vợ"])).Search(question, 4)[0].Known;

    /// <summary>Knows how likely each message means a procedure; any other is a fault of the test.</summary>
    private sealed class Known(Dictionary<string, double> known) : IProcedureSearch
    {
        public IReadOnlyList<ProcedureHit> Search(string question, int limit) => [new ProcedureHit("dang-ky-thuong-tru", known[question], known[question])];
    }
}
