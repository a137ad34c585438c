namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Lays the same text beside many true spellings, one after the other, each as <see cref="ScanAlignment.Whole"/> does. Titles and notes
/// that follow each other begin alike: what a spelling shares with the one before it is not compared again.
/// </summary>
/// <param name="seen">What the scan has.</param>
/// <param name="limit">A cost above it counts as infinite.</param>
internal sealed class ScanAlignmentRun(string seen, double limit)
{
    private readonly int[] _letters = new int[seen.Length];

    // One for each letter of the last spelling that was compared, behind that of no letter.
    private readonly List<double[]> _rows = [];

    // How many of them hold for the last spelling, and how many of its letters already cost too much; -1: none do.
    private int _known;
    private int _hopeless = -1;
    private ScanForm? _last;

    public double Whole(ScanForm form)
    {
        if (ScanAlignment.IsTooFar(form, seen, limit))
            return double.PositiveInfinity;
        var (printed, marked) = (form.Letters, form.Marked);
        var row = Math.Min(_known, SharedWithLast(form));
        (_last, _known) = (form, row);
        if (_hopeless >= 0 && _hopeless <= row)
            return double.PositiveInfinity;
        if (_rows.Count == 0)
        {
            _rows.Add(new double[seen.Length + 1]);
            ScanAlignment.Begin(seen, _letters, _rows[0]);
        }

        _hopeless = -1;
        for (; row < printed.Length; row++)
        {
            if (_rows.Count == row + 1)
                _rows.Add(new double[seen.Length + 1]);
            var (above, here) = (_rows[row], _rows[row + 1]);
            here[0] = above[0] + ScanConfusions.Lost;
            var least = ScanAlignment.Step(above, here, _letters, printed[row], marked[row]);
            _known = row + 1;
            if (least > limit)
            {
                _hopeless = _known;
                return double.PositiveInfinity;
            }
        }

        return _rows[printed.Length][seen.Length];
    }

    private int SharedWithLast(ScanForm form)
    {
        if (_last is null)
            return 0;
        var most = Math.Min(_last.Letters.Length, form.Letters.Length);
        var shared = 0;
        while (shared < most && form.Letters[shared] == _last.Letters[shared] && form.Marked[shared] == _last.Marked[shared])
            shared++;
        return shared;
    }
}
