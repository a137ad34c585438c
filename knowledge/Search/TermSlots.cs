namespace Assistant.Knowledge.Search;

/// <summary>Where in a message a term stands: a small open table on the stack, because every word of every name asks.</summary>
internal readonly ref struct TermSlots
{
    /// <summary>Four times the most words, so that probes are short.</summary>
    public const int Size = MessageReader.MostWords * 4;

    private readonly Span<byte> _slots;
    private readonly ReadOnlySpan<AskedTerm> _terms;

    public TermSlots(ReadOnlySpan<AskedTerm> terms, Span<byte> slots)
    {
        _terms = terms;
        _slots = slots;
        slots.Clear();
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Term >= 0)
            {
                var at = Start(terms[i].Term);
                while (slots[at] != 0)
                {
                    at = (at + 1) % Size;
                }

                slots[at] = (byte)(i + 1);
            }
        }
    }

    /// <summary>Position of the term among the message's terms; -1 when it is not in the message.</summary>
    public int Of(int term)
    {
        for (var at = Start(term); _slots[at] != 0; at = (at + 1) % Size)
        {
            if (_terms[_slots[at] - 1].Term == term)
            {
                return _slots[at] - 1;
            }
        }

        return -1;
    }

    private static int Start(int term) => (int)((uint)term * 2654435769u >> 24) % Size;
}
