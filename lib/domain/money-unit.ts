/** Units that money is shown in (`in=` of a dashboard's address): đồng, triệu đồng, tỷ đồng. The unit of account is always đồng. */
export const MONEY_UNITS = ["dong", "trieu", "ty"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];
