using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Tests.Invariants.Values;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

[Properties(Arbitrary = [typeof(TypedValues)], MaxTest = 1_000)]
public sealed class DateInvariants
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    private static readonly string[] Forms =
    [
        "{0:d/M/yyyy}", "{0:dd/MM/yyyy}", "{0:d-M-yyyy}", "{0:d.M.yyyy}", "ngày {0:d/M/yyyy}", "ngày {0:%d} tháng {0:%M} năm {0:yyyy}", "Ngày {0:dd} tháng {0:MM} năm {0:yyyy}", "ngay {0:%d} thang {0:%M} {0:yyyy}", "mùng {0:%d} tháng {0:%M} năm {0:yyyy}",
    ];

    [Property]
    public void A_day_is_read_the_same_however_it_is_written(DateOnly day)
    {
        foreach (var form in Forms)
        {
            var typed = string.Format(CultureInfo.InvariantCulture, form, day);

            Assert.Equal((typed, day, false), (typed, DateReader.Read($"làm hộ chiếu {typed} hết bao nhiêu", Today).Day, DateReader.Read(typed, Today).Impossible));
        }
    }

    [Property]
    public void What_was_read_of_a_text_is_read_again_as_it_is_printed(TypedText typed, DateOnly today)
    {
        if (DateReader.Read(typed.Text, today).Day is { } day)
        {
            Assert.Equal(day, DateReader.Read(VietnameseFormat.Day(day), today).Day);
        }
    }

    [Property]
    public void No_day_that_is_none_becomes_one(byte day, byte month, DateOnly some)
    {
        var (d, m) = (day % 100, month % 100);
        var read = DateReader.Read(string.Create(CultureInfo.InvariantCulture, $"ngày {d}/{m}/{some.Year}"), Today);
        var exists = m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(some.Year, m);

        Assert.Equal((exists ? new DateOnly(some.Year, m, d) : (DateOnly?)null, !exists), (read.Day, read.Impossible));
    }

    [Property]
    public void The_label_of_a_period_names_the_same_period(DateOnly day)
    {
        if (ISOWeek.GetYear(day.ToDateTime(default)) < 2000)
        {
            // Periods are read from 2000 on, and the first two days of that year are of a week of the year before.
            return;
        }

        var week = FeedPeriod.OfWeek(ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default)));

        Assert.Equal(week, FeedPeriod.Read(week.Period.Label));
        Assert.True(week.Period.From <= day && day <= week.Period.To);
        foreach (var typed in new[] { $"Tháng {day.Month}/{day.Year}", $"Quý {(day.Month + 2) / 3}/{day.Year}", $"Năm {day.Year}" })
        {
            var period = FeedPeriod.Read(typed)!;
            Assert.Equal(typed, period.Period.Label);
            Assert.True(period.Period.From <= day && day <= period.Period.To);
        }
    }

    [Property]
    public void No_text_of_a_period_is_a_fault(TypedText typed)
    {
        _ = FeedPeriod.Read(typed.Text);
        _ = FeedPeriod.Read($"Tuần {typed.Text}/2026");
    }
}
