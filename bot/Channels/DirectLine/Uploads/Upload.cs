using Assistant.Bot.Channels.BotFramework;

namespace Assistant.Bot.Channels.DirectLine.Uploads;

/// <summary>A message and the files that came with it.</summary>
internal sealed record Upload(Activity Activity, IReadOnlyList<UploadPart> Files);

internal sealed record UploadPart(string Name, string ContentType, byte[] Content);
