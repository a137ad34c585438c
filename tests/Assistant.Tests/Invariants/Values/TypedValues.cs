using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Tests.Invariants.Values;

/// <summary>Makes texts, days, amounts and identifiers as they are typed, and smaller ones of what failed.</summary>
public static class TypedValues
{
    private const string Letters = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    private static readonly string[] Words =
    [
        "làm", "hộ chiếu", "hết", "bao nhiêu", "đồng", "triệu", "tỷ", "nghìn", "k", "rưỡi", "ngày", "tháng", "năm", "quý", "tuần", "hai", "mươi", "lăm", "một phần ba", "%", "thứ", "hạng",
        "số", "điện thoại", "cccd", "mật khẩu", "là", "gọi", "31/02/2025", "1.200.000", "63/2023/TT-BTC", "1.001193", "0912345678", "048123456789", "99999999999999999999999999999",
        "https://dichvucong.gov.vn/x", "mẫu TK01", "phần trăm", "đến", "từ", "-", "/", ".", ",", "\n", "(", ")", "@", "+84", "H29.12-250101-0001", "１２３", "٣٤", "miễn phí", "giờ làm việc",
    ];

    public static Arbitrary<TypedText> Texts()
    {
        var anything = Gen.Choose(0, 0xFFFF).Select(static code => ((char)code).ToString());
        var letter = Gen.Elements(Letters.ToCharArray()).Select(static one => one.ToString());
        var odd = Gen.Elements("\ud83d", "\ude00", "\ud83d\ude00", "\u0301", "\u200b", "\u202e", "\0", "İ", "ǅ", "\u1e9e", "\r\n");
        var part = Gen.Frequency((4, Gen.Elements(Words)), (3, letter), (1, anything), (1, odd), (2, Gen.Constant(" ")), (2, Gen.Choose(0, 9999).Select(static number => number.ToString(CultureInfo.InvariantCulture))));
        return Arb.From(part.ArrayOf().Select(static parts => new TypedText(string.Concat(parts))), text => Shorter(text.Text).Select(shorter => new TypedText(shorter)));
    }

    public static Arbitrary<VietnameseText> Vietnamese()
    {
        var letter = Gen.Elements((Letters + Letters.ToUpperInvariant() + "  ,.-0123456789").ToCharArray());
        return Arb.From(letter.ArrayOf().Select(static letters => new VietnameseText(new string(letters))), text => Shorter(text.Text).Select(shorter => new VietnameseText(shorter)));
    }

    public static Arbitrary<DateOnly> Days() => Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    /// <summary>Amounts of fees: full thousands, from one thousand to a thousand million.</summary>
    public static Arbitrary<FeeAmount> Amounts() => Arb.From(
        Gen.OneOf(Gen.Choose(1, 999), Gen.Choose(1, 1_000_000)).Select(static thousands => new FeeAmount(thousands * 1000L)),
        amount => Enumerable.Repeat(new FeeAmount(Math.Max(amount.Vnd / 2000, 1) * 1000), amount.Vnd > 1000 ? 1 : 0));

    public static Arbitrary<Identifier> Identifiers()
    {
        var separators = Gen.Elements("", " ", ".", "-");
        var card = from place in Gen.Choose(1, 96)
                   from era in Gen.Choose(0, 3)
                   from rest in Gen.Choose(0, 99_999_999)
                   from separator in separators
                   select new Identifier("cccd của em là ", Grouped($"{place:000}{era}{rest:00000000}", separator, 3));
        var phone = from second in Gen.Elements(3, 5, 7, 8, 9)
                    from rest in Gen.Choose(0, 99_999_999)
                    from abroad in Gen.Elements(true, false)
                    from separator in separators
                    select new Identifier("gọi em ", abroad
                        ? $"+84{separator}{Grouped($"{second}{rest:00000000}", separator, 3)}"
                        : Grouped($"0{second}{rest:00000000}", separator, 4));
        var mail = from name in Gen.Elements("keo.nguyen", "an_1990", "b-c", "X9")
                   from host in Gen.Elements("thu.vn", "mail.example.com", "a-b.gov.vn")
                   select new Identifier("gửi về ", $"{name}@{host}");
        var receipt = from unit in Gen.Choose(1, 63)
                      from day in Gen.Choose(1, 28)
                      from number in Gen.Choose(1, 9999)
                      from office in Gen.Elements("", ".12", ".12.03")
                      select new Identifier("hồ sơ ", $"H{unit:00}{office}-2501{day:00}-{number:0000}");
        return Gen.OneOf(card, phone, mail, receipt).ToArbitrary();
    }

    /// <summary>What looks like an identifier and is none.</summary>
    public static Arbitrary<PlainFigure> PlainFigures()
    {
        var amount = Amounts().Generator.Select(static one => new PlainFigure($"lệ phí {Bot.Answers.VietnameseFormat.Money(one.Vnd)}"));
        var code = Gen.Choose(0, 99_999).Select(static number => new PlainFigure($"thủ tục 1.0{number:00000}"));
        var act = from number in Gen.Choose(1, 999)
                  from year in Gen.Choose(1990, 2030)
                  from kind in Gen.Elements("TT-BTC", "NĐ-CP", "QĐ-TTg", "NQ-CP", "TT-BCA", "QH15")
                  select new PlainFigure($"theo {number}/{year}/{kind}");
        var day = Days().Generator.Select(static day => new PlainFigure($"từ ngày {day:dd/MM/yyyy}"));
        return Gen.OneOf(amount, code, act, day).ToArbitrary();
    }

    private static string Grouped(string digits, string separator, int size) =>
        string.Join(separator, digits.Chunk(size).Select(static group => new string(group)));

    private static IEnumerable<string> Shorter(string text)
    {
        for (var piece = text.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= text.Length; at += piece)
            {
                yield return text.Remove(at, piece);
            }
        }
    }
}

/// <summary>An amount in đồng.</summary>
public sealed record FeeAmount(long Vnd);

/// <summary>An identifier of a person, and the words before it.</summary>
public sealed record Identifier(string Before, string Typed)
{
    public string Sentence => $"{Before}{Typed} nhé";
}

/// <summary>A figure that is nobody's.</summary>
public sealed record PlainFigure(string Text);
