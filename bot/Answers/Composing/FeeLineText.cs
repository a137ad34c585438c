using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The words for one fee line: amount first, then how long it holds, what would be cheaper, what comes next.</summary>
internal static class FeeLineText
{
    /// <summary>"**100.000 đồng**/hộ chiếu" or "**0,5% giá tính lệ phí trước bạ**"; null when the row holds no figure.</summary>
    public static string? Price(FeeRow row)
    {
        if (row.AmountVnd is { } amount)
        {
            var price = $"**{VietnameseFormat.Money(amount)}**";
            return row.Unit.StartsWith("đồng/", StringComparison.Ordinal) ? $"{price}/{row.Unit["đồng/".Length..]}" : price;
        }

        return row.Rate is not { } rate ? null : IsNothing(row) ? $"**{VietnameseFormat.Money(0)}** ({RateWithBase(rate, row.Unit)})" : $"**{RateWithBase(rate, row.Unit)}**";
    }

    /// <summary>"**7.000 đồng** nộp trực tuyến, **15.000 đồng** nộp trực tiếp"; one price where both are the same.</summary>
    /// <param name="one">By one channel.</param>
    /// <param name="other">By the other one.</param>
    /// <param name="condition">What stands between a price and its channel: " nếu", or nothing.</param>
    public static string ByChannel(FeeLine one, FeeLine other, string condition) =>
        Price(one.Row!) is { } price && price == Price(other.Row!)
            ? $"{price} (trực tuyến hay trực tiếp như nhau)"
            : $"{Price(one.Row!)}{condition} {VietnameseFormat.Channel(one.Channel)}, {Price(other.Row!)}{condition} {VietnameseFormat.Channel(other.Channel)}";

    /// <summary>"0% giá tính lệ phí trước bạ": a share that is nothing of any value.</summary>
    public static bool IsNothing(FeeRow row) => row.AmountVnd is null && row.Rate is { } rate && rate.StartsWith("0% ", StringComparison.Ordinal);

    /// <summary>How long a row holds; null when its days are not known.</summary>
    public static string? Until(FeeRow row, DateOnly asOf) => row.Validity switch
    {
        { To: { } to } => $"áp dụng đến hết {VietnameseFormat.Day(to)}",
        { From: { } from } when from <= asOf => $"áp dụng từ {VietnameseFormat.Day(from)}",
        _ => null,
    };

    /// <summary>What the line is about: its variant or item, with the class of area when there is one.</summary>
    public static string Name(FeeLine line)
    {
        var name = line.Row?.Variant ?? line.Item;
        return line.Row?.AreaClass is { } area ? $"{name}, {VietnameseFormat.InSentence(area)}" : name;
    }

    public static bool IsTold(FeeLine line) =>
        line is { Status: FeeStatus.Amount or FeeStatus.Rate, Row: { } row } && Price(row) is not null;

    /// <summary>"It depends": each alternative becomes a line of its own, named by its class of area or its variant.</summary>
    public static IEnumerable<FeeLine> Unfold(FeeLine line) => line.Status != FeeStatus.Depends
        ? [line]
        : line.Alternatives.Select((row, index) => line with
        {
            Row = row,
            Status = row.AmountVnd is null ? FeeStatus.Rate : FeeStatus.Amount,
            Concessions = index == 0 ? line.Concessions : [],
            Related = index == 0 ? line.Related : [],
            Alternatives = [],
            Next = index == 0 ? line.Next : null,
        });

    public static string Concession(FeeRow row)
    {
        var to = row.Validity.To is { } end ? $", đến hết {VietnameseFormat.Day(end)}" : "";
        var channel = row.Channel == FeeChannel.Any ? "" : $" và {VietnameseFormat.Channel(row.Channel)}";
        var who = row.Audience == Audience.Everyone ? Who(row) : Person(row.Audience);
        return $"{Price(row) ?? row.Unit} nếu {who}{channel}{to}.";
    }

    public static string Change(FeeChange change, FeeRow? current)
    {
        if (change.Status == FeeStatus.Depends)
        {
            return $"Từ {VietnameseFormat.Day(change.From)} mức thu thay đổi, tùy trường hợp.";
        }

        if (change.Row is not { } row || Price(row) is not { } price)
        {
            return $"Sau ngày {VietnameseFormat.Day(change.From.AddDays(-1))} em chưa có dữ liệu mức thu mới.";
        }

        var returning = current?.AmountVnd is { } now && row.AmountVnd > now ? "trở lại " : "";
        return $"Từ {VietnameseFormat.Day(change.From)}: {returning}{price}.";
    }

    /// <summary>The whole condition: the person and what else the row asks.</summary>
    public static string Who(FeeRow row)
    {
        var who = row.Audience == Audience.Everyone ? null : Person(row.Audience);
        return (who, row.Condition) switch
        {
            (null, null) => "đủ điều kiện",
            (null, { } condition) => VietnameseFormat.InSentence(condition),
            ({ } person, null) => person,
            ({ } person, { } condition) => $"{person}; {VietnameseFormat.InSentence(condition)}",
        };
    }

    private static string Person(Audience audience) => audience switch
    {
        Audience.DigitalCitizen => "anh/chị là công dân số",
        Audience.Priority => "là học sinh, sinh viên, người có công hoặc thân nhân liệt sĩ",
        _ => "đủ điều kiện",
    };

    private static string RateWithBase(string rate, string unit) =>
        unit.Contains(rate, StringComparison.Ordinal) ? unit : unit.StartsWith("đồng", StringComparison.Ordinal) ? rate : $"{rate} ({unit})";
}
