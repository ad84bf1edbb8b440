import fc from "fast-check";

/** A report made up of true facts: its sentences, and the percentages that follow from them. */
export type GeneratedText = { readonly text: string; readonly stated: readonly string[] };

type Facts = {
  readonly year: number;
  readonly months: number;
  readonly decimals: 1 | 2;
  readonly plan: Pair;
  readonly planBefore: Pair;
  readonly actual: Pair;
  readonly actualBefore: Pair;
  readonly nation: number;
};
/** Amounts of both funds in million đồng. */
type Pair = { readonly KCQG: number; readonly KCDP: number };

const amount = fc.integer({ min: 3_000, max: 400_000 });
const pair = fc.record({ KCQG: amount, KCDP: amount });
const facts = fc.record({
  year: fc.integer({ min: 2019, max: 2026 }),
  months: fc.integer({ min: 2, max: 11 }),
  decimals: fc.constantFrom<1 | 2>(1, 2),
  ...{
    plan: pair,
    planBefore: pair,
    actual: pair,
    actualBefore: pair,
    nation: fc.integer({ min: 400_000, max: 900_000 }),
  },
});

/** Half away from zero, from exact integers. */
function rounded(over: number, under: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = (2n * BigInt(Math.abs(over)) * scale + BigInt(under)) / (2n * BigInt(under));
  const digits = magnitude.toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, ".")},${digits.slice(-decimals)}`;
}

const both = ({ KCQG, KCDP }: Pair) => KCQG + KCDP;

/** How one report words things; each choice is one index. */
type Wording = { readonly pick: <T>(choices: readonly T[]) => T; readonly money: (million: number) => string };

/**
 * Texts in the shapes of real reports, with several words and orders for the same thing. `shift` makes one percentage false by
 * so many units of its last digit; null leaves all true.
 */
export function generatedText(
  shift: fc.Arbitrary<number> | null,
): fc.Arbitrary<GeneratedText & { falseAt: string | null }> {
  const choices = fc.array(fc.nat(11), { minLength: 40, maxLength: 40 });
  return fc.tuple(facts, choices, shift ?? fc.constant(0), fc.nat(100)).map(([given, picks, by, at]) => {
    let next = 0;
    const pick = <T>(options: readonly T[]): T => options[(picks[next++ % 40] ?? 0) % options.length] as T;
    const inMillion = pick([true, false, false]);
    const money = (million: number) =>
      inMillion
        ? `${million.toString().replace(/\B(?=(\d{3})+$)/g, ".")} triệu đồng`
        : `${rounded(million, 1_000, given.decimals)} ${pick(["tỷ", "tỉ"])} đồng`;
    const stated: string[] = [];
    const percent = (over: number, under: number) => {
      stated.push(rounded(over * 100, under, 1));
      return `{${stated.length - 1}}${pick(["%", "%", " %", " phần trăm"])}`;
    };
    const raw = report(given, { pick, money }, percent);
    const falseIndex = shift && stated.length > 0 ? at % stated.length : -1;
    const shown = stated.map((text, index) => (index === falseIndex ? moved(text, by) : text));
    const text = raw.replace(/\{(\d+)\}/g, (_, index) => shown[Number(index)] ?? "");
    return { text: pick([text, text, text.normalize("NFD")]), stated: shown, falseAt: shown[falseIndex] ?? null };
  });
}

function moved(text: string, units: number): string {
  const value = Number(text.replaceAll(".", "").replace(",", "")) + units;
  return rounded(Math.abs(value), 10, 1);
}

function report(
  { year, months, plan, planBefore, actual, actualBefore, nation }: Facts,
  { pick, money }: Wording,
  percent: (over: number, under: number) => string,
): string {
  const growth = (now: number, before: number, against: string) =>
    now >= before
      ? `${pick(["cao hơn", "tăng", "tăng trưởng"])} ${percent(now - before, before)} ${against}`
      : `${pick(["thấp hơn", "giảm"])} ${percent(before - now, before)} ${against}`;
  const reached = () => pick(["đạt", "bằng", "hoàn thành", "đạt tỷ lệ"]);
  const whole = () => pick(["kinh phí khuyến công toàn vùng", "tổng kinh phí khuyến công toàn vùng"]);
  const [national, local] = pick([
    ["KCQG", "KCĐP"],
    ["khuyến công quốc gia", "khuyến công địa phương"],
  ]);
  const total = both(plan);
  const planned = pick([
    () =>
      `Tổng kế hoạch kinh phí khuyến công được duyệt năm ${year} của 15 tỉnh, thành phố khu vực miền Trung - Tây Nguyên là ${money(total)}, ${growth(total, both(planBefore), `so với kế hoạch năm ${year - 1} (${money(both(planBefore))})`)}.`,
    () =>
      `Kế hoạch năm ${year} của khu vực là ${money(total)}, ${growth(total, both(planBefore), `so với năm ${year - 1} (${money(both(planBefore))})`)}.`,
    () =>
      `Kế hoạch kinh phí năm ${year - 1} là ${money(both(planBefore))}. Kế hoạch năm ${year} là ${money(total)}, ${growth(total, both(planBefore), pick(["so với năm trước", `so với kế hoạch năm ${year - 1}`]))}.`,
    () =>
      `So với kế hoạch năm ${year - 1} (${money(both(planBefore))}), tổng kế hoạch năm ${year} là ${money(total)}, ${growth(total, both(planBefore), "")}.`,
  ])();
  const parts = pick([
    () =>
      `Kinh phí ${national} giao theo kế hoạch ${money(plan.KCQG)}, chiếm ${percent(plan.KCQG, total)} ${whole()}; kinh phí ${local} giao theo kế hoạch ${money(plan.KCDP)}, chiếm ${percent(plan.KCDP, nation)} tổng kinh phí ${local} kế hoạch năm ${year} ${pick(["của cả nước ", ""])}(${money(nation)}) và chiếm ${percent(plan.KCDP, total)} ${whole()}.`,
    () =>
      `Trong đó: ${national} ${money(plan.KCQG)}, chiếm ${percent(plan.KCQG, total)}; ${local} ${money(plan.KCDP)}, chiếm ${percent(plan.KCDP, total)}.`,
    () =>
      `Trong đó:\n- ${national}: ${money(plan.KCQG)} (chiếm ${percent(plan.KCQG, total)}).\n- ${local}: ${money(plan.KCDP)} (chiếm ${percent(plan.KCDP, total)}).`,
  ])();
  const done = both(actual);
  const period = pick([`trong ${months} tháng năm ${year}`, `${months} tháng đầu năm ${year}`]);
  const executed = pick([
    () =>
      `Kinh phí toàn vùng ${pick(["đã thực hiện", "ước thực hiện"])} ${period} đạt ${money(done)}, ${reached()} ${percent(done, total)} kế hoạch năm, ${growth(done, both(actualBefore), `so với cùng kỳ (${money(both(actualBefore))})`)}.`,
    () =>
      `${period[0]?.toUpperCase()}${period.slice(1)}, tổng kinh phí thực hiện là ${money(done)}, ${reached()} ${percent(done, total)} ${pick(["so với ", ""])}kế hoạch năm (${money(total)}).`,
    () => `Kết quả thực hiện ${period}: ${money(done)}/${money(total)}, ${reached()} ${percent(done, total)} kế hoạch.`,
    () =>
      `${reached() === "bằng" ? "Thực hiện" : "Giải ngân"} ${period} ${reached()} ${percent(done, total)} kế hoạch năm, tương ứng ${money(done)}.`,
  ])();
  const doneParts = pick([
    () =>
      `Trong đó: Tổng kinh phí ${national} thực hiện là ${money(actual.KCQG)}, ${reached()} ${percent(actual.KCQG, plan.KCQG)} so với kế hoạch (${money(plan.KCQG)}) và chiếm ${percent(actual.KCQG, done)} kinh phí khuyến công thực hiện toàn vùng; Tổng kinh phí ${local} thực hiện là ${money(actual.KCDP)}, ${reached()} ${percent(actual.KCDP, plan.KCDP)} so với kế hoạch (${money(plan.KCDP)}) và chiếm ${percent(actual.KCDP, done)} kinh phí khuyến công thực hiện toàn vùng.`,
    () =>
      `Trong đó, ${national} thực hiện ${money(actual.KCQG)}, ${reached()} ${percent(actual.KCQG, plan.KCQG)} kế hoạch; ${local} thực hiện ${money(actual.KCDP)}, ${reached()} ${percent(actual.KCDP, plan.KCDP)} kế hoạch.`,
  ])();
  return [planned, parts, executed, doneParts].join(pick([" ", "\n", "\n\n"]));
}
