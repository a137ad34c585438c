namespace Assistant.Knowledge.Search.Training;

/// <summary>Gradient descent with step sizes of its own for each weight (Adam), starting from zero.</summary>
internal sealed class AdamDescent(int count)
{
    private const double Rate = 0.1;
    private const double FirstDecay = 0.9;
    private const double SecondDecay = 0.999;

    private readonly double[] _first = new double[count];
    private readonly double[] _second = new double[count];
    private int _steps;

    public double[] Weights { get; } = new double[count];

    /// <param name="gradient">Slope of the loss at <see cref="Weights"/>.</param>
    /// <param name="decay">How strongly large weights are held back.</param>
    public void Step(double[] gradient, double decay)
    {
        _steps++;
        for (var i = 0; i < gradient.Length; i++)
        {
            var slope = gradient[i] + (decay * Weights[i]);
            _first[i] = (FirstDecay * _first[i]) + ((1 - FirstDecay) * slope);
            _second[i] = (SecondDecay * _second[i]) + ((1 - SecondDecay) * slope * slope);
            var first = _first[i] / (1 - Math.Pow(FirstDecay, _steps));
            var second = _second[i] / (1 - Math.Pow(SecondDecay, _steps));
            Weights[i] -= Rate * first / (Math.Sqrt(second) + 1e-8);
        }
    }
}
