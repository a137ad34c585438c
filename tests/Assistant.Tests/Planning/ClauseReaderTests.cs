using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>A message is cut into clauses, and what is asked is told from the circumstance before it.</summary>
public sealed class ClauseReaderTests
{
    private static readonly ClauseReader Reader = ClauseReader.Load(
        Path.Combine(AppContext.BaseDirectory, "data"),
        new LikelyMarks(["đăng ký thi tốt nghiệp", "thi lại", "thì làm sao", "vậy thì nộp ở đâu", "thì cần gì"]));

    [Fact]
    public void One_clause_is_not_cut() => Assert.Null(Reader.Read("đăng ký tạm trú cần giấy gì"));

    [Fact]
    public void Commas_and_joining_words_cut() =>
        Assert.Equal(["Anh rể làm thợ hồ", "sang tên xe cho ảnh mất mấy ngày?"], Reader.Read("Anh rể làm thợ hồ, sang tên xe cho ảnh mất mấy ngày?")!.Parts);

    [Fact]
    public void An_exam_joins_no_clauses() => Assert.Null(Reader.Read("dang ky thi tot nghiep o dau"));

    [Fact]
    public void The_wish_stands_behind_the_circumstance() =>
        Assert.Equal("có sang tên xe được không?", Reader.Read("Còn nợ tiền phạt thì có sang tên xe được không?")!.Wish);

    [Fact]
    public void Without_a_circumstance_there_is_no_wish_apart() => Assert.Null(Reader.Read("Làm hộ chiếu thì cần giấy gì?")!.Wish);

    [Fact]
    public void Persons_and_trades_are_left_out() =>
        Assert.Equal("khai sinh cho mất mấy ngày", Reader.WithoutAsides("khai sinh cho cháu nội mất mấy ngày"));
}
