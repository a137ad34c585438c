using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.CommonQuestions;

namespace Assistant.Bot.CommonQuestions;

/// <summary>
/// What keeps somebody from filing as told ("bà không có điện thoại", "cụ không biết chữ"): a helper tells it and does not ask, and is
/// answered all the same.
/// </summary>
internal sealed class Obstacles(CommonQuestionCues cues, CommonQuestionBook book, SlotReader slots)
{
    /// <summary>The obstacle that a message tells; null: none, or it asks for something of a procedure.</summary>
    /// <param name="request">The message.</param>
    /// <param name="asks">False where it is known to ask nothing: "không dùng điện thoại bao giờ".</param>
    public CommonQuestionReading? Read(PlanningRequest request, bool asks)
    {
        var read = slots.Read(request);
        return asks ? Told(read) : cues.Told(read.Words);
    }

    /// <summary>The same of a message that was read.</summary>
    public CommonQuestionReading? Told(Slots read) => AsksOfRecord(read) ? null : cues.Told(read.Words);

    /// <summary>Whoever meets it files in person.</summary>
    public bool FilesInPerson(CommonQuestionReading reading) => book.Find(reading.Id)?.FilesInPerson == true;

    private static bool AsksOfRecord(Slots read) =>
        ProcedureIntent.Of(read.Cues) is Intents.Fee or Intents.Free or Intents.Documents or Intents.Duration or Intents.Where or Intents.Deadline or Intents.Validity or Intents.Penalty or Intents.Late or Intents.OnlinePossible;
}
