using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace Assistant.Bot.Operations;

/// <summary>Where log lines go. What people type is logged at Trace only, which is off by default.</summary>
internal static class Logs
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    /// <param name="builder">The service or command being built.</param>
    /// <param name="quiet">A command prints its result on standard output: warnings only, and on standard error.</param>
    public static void AddLogs(this IHostApplicationBuilder builder, bool quiet) =>
        builder.Services.AddSerilog((services, logger) =>
        {
            // Named, because otherwise every library of the program is looked through for others.
            logger.ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly));
            // The command that started the host says why it did not start, in one sentence where it can.
            logger.Filter.ByExcluding(static entry => entry.MessageTemplate.Text == "Hosting failed to start");
            logger.WriteTo.Console(
                outputTemplate: Line,
                formatProvider: CultureInfo.InvariantCulture,
                restrictedToMinimumLevel: quiet ? LogEventLevel.Warning : LevelAlias.Minimum,
                standardErrorFromLevel: quiet ? LevelAlias.Minimum : null);
            logger.WriteTo.File(
                services.GetRequiredService<IOptions<StorageOptions>>().Value.Resolve("logs", "assistant-.log"),
                outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 31,
                // The server and a command may write on the same day.
                shared: true);
        }, preserveStaticLogger: true);
}
