using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>A fee from a day on, as typed into the form.</summary>
internal sealed record FeeOrder
{
    /// <summary>Number that the new row gets in the procedure's file.</summary>
    public required string Number { get; init; }

    /// <summary>The row that it takes the place of; null: something that was not charged for before.</summary>
    public FeeRow? Replaces { get; init; }
    public string Item { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Channel { get; init; } = "";

    /// <summary>Id of a province; empty: nationwide. Taken from <see cref="Replaces"/> where there is one.</summary>
    public string Place { get; init; } = "";
    public string Amount { get; init; } = "";
    public string From { get; init; } = "";

    /// <summary>Last day; empty: that of the row it takes the place of, so that a fee already decided for later stays.</summary>
    public string To { get; init; } = "";

    /// <summary>After <see cref="To"/> the replaced row holds again.</summary>
    public bool ThenBack { get; init; }
    public string Basis { get; init; } = "";
    public required TypedSource Source { get; init; }

    /// <summary>The fragment, or everything that is wrong with what was typed.</summary>
    public (string Fragment, IReadOnlyList<string> Problems) Write()
    {
        var problems = new List<string>();
        var amount = TypedAmount.Read(Amount);
        var from = Day(From, "Áp dụng từ ngày", problems, needed: true);
        var to = Day(To, "Đến hết ngày", problems, needed: ThenBack);
        if (amount is null)
        {
            problems.Add("Mức mới: phải là số tiền, ví dụ 120.000.");
        }

        if (Basis.Trim().Length == 0)
        {
            problems.Add("Căn cứ: chưa ghi văn bản quy định mức mới.");
        }

        if (Replaces is { Channel: not FeeChannel.Any and var only } && Channel.Length > 0 && Channel != FragmentText.Word(only))
        {
            problems.Add($"Cách nộp: mức cũ chỉ dành cho {VietnameseFormat.Channel(only)}; mức cho cách nộp khác là một khoản mới.");
        }

        problems.AddRange(Source.Problems());
        if (problems.Count > 0)
        {
            return ("", problems);
        }

        var fragment = new Dictionary<string, object> { ["sources"] = new Dictionary<string, object> { ["moi"] = Source.Fields() } };
        List<Dictionary<string, object>> rows = [NewRow(amount!.Value, from!.Value, to ?? (Replaces?.Validity.To >= from ? Replaces.Validity.To : null))];
        if (Replaces is { } old)
        {
            Close(fragment, old, from.Value);
            if (IsForOneWayOf(old))
            {
                rows.Add(OtherWay(fragment, old, from.Value));
            }

            if (ThenBack && to is { } last && (old.Validity.To is null || old.Validity.To > last))
            {
                rows.Add(OldAgain(fragment, old, last.AddDays(1)));
            }
        }

        fragment["fees"] = rows;
        return (FragmentText.Write(fragment), []);
    }

    private static void Close(Dictionary<string, object> fragment, FeeRow old, DateOnly from)
    {
        // A row that has ended by then needs no end.
        if (old.Validity.To is null || old.Validity.To >= from)
        {
            fragment["closes"] = new[] { new Dictionary<string, object> { ["no"] = FeeRowText.NumberOf(old), ["last_day"] = VietnameseFormat.Iso(from.AddDays(-1)) } };
        }
    }

    private Dictionary<string, object> NewRow(long amount, DateOnly from, DateOnly? to)
    {
        var row = Replaces is { } old
            ? FeeRowText.Of(old)
            : new Dictionary<string, object> { ["item"] = Item.Trim(), ["scope"] = Place.Length > 0 ? "place" : "nationwide", ["unit"] = FeeRowText.Unit(Unit) };
        row["no"] = Number;
        FragmentText.Put(row, "place", Replaces is null ? Place : null);
        row["channel"] = Channel.Length > 0 ? Channel : row.GetValueOrDefault("channel", "any");
        row.Remove("rate");
        row["amount"] = amount;
        row["basis"] = Basis.Trim();
        row["confidence"] = FragmentText.Word(Confidence.OneSource);
        row["valid_from"] = VietnameseFormat.Iso(from);
        if (to is { } last)
        {
            row["valid_to"] = VietnameseFormat.Iso(last);
        }

        row["sources"] = new[] { "moi" };
        return row;
    }

    /// <summary>A row for every way of filing is changed for one way only: the other keeps its amount.</summary>
    private bool IsForOneWayOf(FeeRow old) => old.Channel == FeeChannel.Any && Channel.Length > 0 && Channel != FragmentText.Word(FeeChannel.Any);

    private Dictionary<string, object> OtherWay(Dictionary<string, object> fragment, FeeRow old, DateOnly from)
    {
        var row = Again(fragment, old, from, "-kia");
        row["channel"] = FragmentText.Word(Channel == FragmentText.Word(FeeChannel.Online) ? FeeChannel.InPerson : FeeChannel.Online);
        return row;
    }

    private Dictionary<string, object> OldAgain(Dictionary<string, object> fragment, FeeRow old, DateOnly from)
    {
        var row = Again(fragment, old, from, "-cu");
        if (IsForOneWayOf(old))
        {
            row["channel"] = Channel;
        }

        return row;
    }

    /// <summary>A row that goes on, with its sources and what another source says against it.</summary>
    private Dictionary<string, object> Again(Dictionary<string, object> fragment, FeeRow old, DateOnly from, string suffix)
    {
        var sources = (Dictionary<string, object>)fragment["sources"];
        var keys = old.Sources.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"cu{at + 1}")).ToArray();
        foreach (var (key, source) in keys.Zip(old.Sources))
        {
            sources[key] = FragmentText.Of(source);
        }

        var row = FeeRowText.Of(old);
        row["no"] = Number + suffix;
        row["valid_from"] = VietnameseFormat.Iso(from);
        if (old.Validity.To is { } last)
        {
            row["valid_to"] = VietnameseFormat.Iso(last);
        }

        row["sources"] = keys;
        if (old.Disputed is { } disputed)
        {
            sources["khac"] = FragmentText.Of(disputed.Source);
            row["disputed"] = new Dictionary<string, object> { ["amount"] = disputed.AmountVnd, ["note"] = disputed.Note, ["source"] = "khac" };
        }

        return row;
    }

    private static DateOnly? Day(string text, string label, List<string> problems, bool needed)
    {
        if (text.Trim().Length == 0)
        {
            if (needed)
            {
                problems.Add($"{label}: chưa ghi ngày.");
            }

            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add($"{label}: ghi ngày dạng 2026-12-01 hoặc 01/12/2026.");
        return null;
    }
}
