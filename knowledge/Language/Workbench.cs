using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Language;

/// <summary>
/// What was worked out in the turn that runs on this thread. A message is cut into parts by several readers, and each reads the same words,
/// slips and sentences again: here each is worked out once. Only for what follows from its argument alone. Nothing outlives the turn, and
/// outside of one everything is worked out each time.
/// </summary>
public static class Workbench
{
    /// <summary>What a turn of one long message holds; the room for more is given back.</summary>
    private const int MostHeld = 1_024;

    [ThreadStatic]
    private static Dictionary<Piece, object?>? _pieces;

    [ThreadStatic]
    private static int _turns;

    /// <summary>From here until it is disposed, on the same thread. A turn within a turn shares what the outer one has.</summary>
    public static Turn Begin() => new(++_turns);

    /// <summary>What <paramref name="work"/> makes of <paramref name="of"/>, worked out once in a turn.</summary>
    /// <param name="owner">Whose work it is: another owner may come to something else.</param>
    /// <param name="of">Equal arguments come to the same.</param>
    /// <param name="work">One static delegate for each kind of work.</param>
    public static T Once<TOwner, TOf, T>(TOwner owner, TOf of, Func<TOwner, TOf, T> work)
        where TOwner : class
        where TOf : class
        where T : class?
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_turns == 0)
        {
            return work(owner, of);
        }

        var pieces = _pieces ??= [];
        var piece = new Piece(owner, of, work);
        if (!pieces.TryGetValue(piece, out var done))
        {
            // Work may use the workbench itself: the place is taken when it is done.
            done = work(owner, of);
            pieces[piece] = done;
        }

        return Unsafe.As<T>(done)!;
    }

    private static void End(int depth)
    {
        _turns = depth - 1;
        if (_turns > 0 || _pieces is not { } pieces)
        {
            return;
        }

        if (pieces.Count > MostHeld)
        {
            _pieces = null;
        }
        else
        {
            pieces.Clear();
        }
    }

    /// <summary>One turn.</summary>
    public readonly ref struct Turn
    {
        private readonly int _depth;

        internal Turn(int depth) => _depth = depth;

        /// <summary>Clears the workbench, when no turn around this one needs it.</summary>
        public void Dispose() => End(_depth);
    }

    private readonly struct Piece(object owner, object of, Delegate work) : IEquatable<Piece>
    {
        private readonly object _owner = owner;
        private readonly object _of = of;
        private readonly Delegate _work = work;

        public bool Equals(Piece other) => ReferenceEquals(_owner, other._owner) && ReferenceEquals(_work, other._work) && _of.Equals(other._of);

        public override bool Equals(object? obj) => obj is Piece other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_owner), RuntimeHelpers.GetHashCode(_work), _of.GetHashCode());
    }
}
