using Assistant.Bot.Planning;

namespace Assistant.Bot.Guiding;

/// <summary>What a message does to a walk-through.</summary>
internal abstract record GuideMove
{
    /// <summary>Begins one; <paramref name="Wanted"/> is what the message says beside that wish, null when nothing; aloud: each step is read out.</summary>
    internal sealed record Start(string? Wanted, bool Aloud = false) : GuideMove;

    /// <summary>Leaves what is gone through for something else; <paramref name="Wanted"/> is empty where it is not named.</summary>
    /// <param name="Wanted">What it names.</param>
    /// <param name="Wishes">It only says what is wanted ("cô muốn làm …"): that must be the name of a procedure.</param>
    /// <param name="Person">It is for another person than before.</param>
    internal sealed record Switch(string Wanted, bool Wishes = false, bool Person = false) : GuideMove;

    /// <summary>The same for somebody else: what was told of the one before holds no longer.</summary>
    /// <param name="Case">Of that person, from 0; null: not said.</param>
    /// <param name="People">What that person belongs to; null: not said.</param>
    internal sealed record NextPerson(int? Case, IReadOnlyList<string>? People) : GuideMove;

    /// <summary>From now on each step is read out, or no longer.</summary>
    internal sealed record ReadOut(bool On) : GuideMove;

    /// <summary>Wishes for a page to print.</summary>
    internal sealed record Handout(PageWish Wish) : GuideMove;

    internal sealed record Next : GuideMove;

    internal sealed record Back(int Steps = 1) : GuideMove;

    internal sealed record Repeat : GuideMove;

    internal sealed record Skip : GuideMove;

    internal sealed record Again : GuideMove;

    internal sealed record Cancel : GuideMove;

    /// <summary>"Tiếp" where a question stands open: the case of everybody is told, from the first step or the one of this number.</summary>
    internal sealed record Pass(int Step = 1) : GuideMove;

    /// <summary>"Tới bước nào rồi".</summary>
    internal sealed record Where : GuideMove;

    /// <summary>"Chờ em chút".</summary>
    internal sealed record Wait : GuideMove;

    /// <summary>"Em không thấy nút đó": something on the screen that nobody here sees.</summary>
    internal sealed record Stuck : GuideMove;

    /// <summary>To a step by its number from 1.</summary>
    internal sealed record To(int Step) : GuideMove
    {
        /// <summary>Instead of a number: the last one.</summary>
        public const int Last = int.MaxValue;
    }

    /// <summary>"Không" to the conditions: the person does not meet them, or is not sure.</summary>
    internal sealed record Unsure : GuideMove;

    /// <summary>Documents by their numbers from 0, as there or as lacking.</summary>
    internal sealed record Tick(IReadOnlyList<int> Documents, bool Have) : GuideMove;

    /// <summary>What changes the result; several may be said at once, and any of them later than asked.</summary>
    internal sealed record Tell(string? PlaceId, string? AskedAsId, string? Channel, int? Case, IReadOnlyList<string>? People = null) : GuideMove;

    /// <summary>A place that may be several: asked back.</summary>
    internal sealed record WhichPlace(ClarificationPlan Ask) : GuideMove;
}
