namespace Assistant.Knowledge.Fees;

/// <summary>A kind of money that somebody asks for and that is not the fee of the procedure.</summary>
public enum FeeMoney
{
    /// <summary>What one is paid: "lãnh được bao nhiêu".</summary>
    Received,

    /// <summary>A share of something: "mấy phần trăm".</summary>
    Rate,

    /// <summary>A tax that is only declared by the procedure.</summary>
    Tax,
}
