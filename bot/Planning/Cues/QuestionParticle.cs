using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>The word at the end of a question whether something is so: "không", "ko", "hông", "chưa". A closed class of the language, so that it stands in code.</summary>
internal static class QuestionParticle
{
    public static bool Is(Word word) => word.Folded is "khong" or "ko" or "k" or "hong" or "hok" or "hon" or "hem" or "kg" or "chua";
}
