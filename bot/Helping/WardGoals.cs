using Microsoft.Extensions.Options;

namespace Assistant.Bot.Helping;

/// <summary>
/// How many people each ward means to help on a day of the campaign: Helping:GoalsFile, and Helping:GoalPerDay for wards that it does
/// not name. The file is read anew when it was changed; one that cannot be read leaves the goals that were read last.
/// </summary>
internal sealed class WardGoals(IOptions<HelpingOptions> options)
{
    private readonly Lock _reading = new();
    private WardGoalTable _table = WardGoalTable.Empty;
    private DateTime _writtenAt;

    /// <summary>Without a campaign there are no goals.</summary>
    public WardGoalTable Current
    {
        get
        {
            if (options.Value.To is null)
            {
                return WardGoalTable.Empty;
            }

            lock (_reading)
            {
                Refresh(options.Value);
                return _table;
            }
        }
    }

    private void Refresh(HelpingOptions settings)
    {
        if (settings.GoalsFile.Length == 0)
        {
            _table = new WardGoalTable([], settings.GoalPerDay, []);
            return;
        }

        try
        {
            var written = File.GetLastWriteTimeUtc(settings.GoalsFile);
            if (written != _writtenAt)
            {
                _table = WardGoalFile.Read(File.ReadLines(settings.GoalsFile), settings.GoalPerDay);
                _writtenAt = written;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _table = _table with { Problems = ["Tệp mục tiêu (Helping:GoalsFile) đang không đọc được; đang dùng mục tiêu đọc lần trước."] };
        }
    }
}
