using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Zalo;

/// <summary>The options as they are now. A wrong edit of a running server is logged and leaves the last good ones in force.</summary>
internal sealed partial class ZaloSettings(IOptionsMonitor<ZaloOptions> monitor, ILogger<ZaloSettings> logger)
{
    private volatile ZaloOptions? _good;
    private volatile string _told = "";

    public ZaloOptions Current
    {
        get
        {
            try
            {
                return _good = monitor.CurrentValue;
            }
            // The binder throws the latter for a value of the wrong type.
            catch (Exception wrong) when (wrong is OptionsValidationException or InvalidOperationException && _good is not null)
            {
                if (_told != wrong.Message)
                {
                    _told = wrong.Message;
                    LogWrongEdit(wrong.Message);
                }

                return _good;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The edited Zalo settings are wrong and the former ones stay in force: {Reason}")]
    private partial void LogWrongEdit(string reason);
}
