namespace Assistant.Bot.Conversations.Feedback;

/// <summary>What a person thought of an answer. Not who, not what was asked, not at what time of the day.</summary>
/// <param name="Answer">Which answer.</param>
/// <param name="Word"><see cref="FeedbackWords.Useful"/> or <see cref="FeedbackWords.Wrong"/>.</param>
/// <param name="Reason">One of <see cref="FeedbackWords.Reasons"/>, only with a wrong answer.</param>
/// <param name="Day">The day in Asia/Ho_Chi_Minh.</param>
internal sealed record Verdict(AnswerId Answer, string Word, string? Reason, DateOnly Day);

/// <summary>How often something was said of answers about one subject.</summary>
internal sealed record VerdictCount(string Kind, string Subject, string Word, string? Reason, long Count);
