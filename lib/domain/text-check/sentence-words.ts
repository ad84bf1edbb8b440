import type { Opening } from "./figure";
import { has, lastOf, phrases } from "./phrases";
import type { Quantity } from "./quantity";
import { lineOf, type Token } from "./tokens";

/** "tăng 6,2 tỷ đồng": the distance of two amounts. */
const DIFFERENCE = / (tang|giam|tang them|giam bot|cao hon|thap hon|nhieu hon|it hon) $/;
const OPENINGS = [phrases(["trong do", "cu the"]), phrases(["gom", "bao gom"]), phrases(["tong cong"])];
const FEW_WORDS = 4;
const MONEY = phrases(["kinh phi", "giai ngan", "khuyen cong", "kcqg", "kcdp", "thuc hien", "von", "nguon"]);
const RANKED = phrases(["cao nhat", "thap nhat", "dan dau", "binh quan", "trung binh", "dat tren", "duoi", "chi dat"]);

/** Whether words speak of the programme's money, or hardly at all: "Đạt 58,3% kế hoạch". */
export function isOfMoney(line: string): boolean {
  return !has(line, RANKED) && (has(line, MONEY) || line.split(" ").length - 2 <= FEW_WORDS);
}

/** Whether parts of a sum follow these words, or the sum itself. */
export function openingIn(line: string): Opening | null {
  const openings = OPENINGS.map((words) => lastOf(line, words));
  const last = Math.max(...openings);
  if (last < 0) return null;
  if (openings[1] === last) return "all";
  return openings[0] === last ? "some" : "total";
}

/** The year right behind an amount: "186,5 tỷ đồng của năm 2023", "72,5 tỷ đồng (năm 2022)". */
export function yearBehind(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let index = at; index < Math.min(at + 3, limit); index++) {
    const { folded = "" } = tokens[index] ?? {};
    const year = tokens[index + 1]?.text ?? "";
    if (folded === "nam") return /^(19|20)[0-9]{2}$/.test(year) ? Number(year) : null;
    if (!["(", "cua", "trong", "vao"].includes(folded)) return null;
  }
  return null;
}

/** Whether the amount behind these words is the distance of two others. */
export function isDifference(line: string): boolean {
  return DIFFERENCE.test(line);
}

const IN_TURN = phrases(["lan luot", "theo thu tu", "tuong ung la"]);

export function speaksInTurn(line: string): boolean {
  return has(line, IN_TURN);
}

/** "(28,4 tỷ đồng và 50,3 tỷ đồng)": two bases for two percentages. */
export function isFirstOfTwo(
  tokens: readonly Token[],
  next: Quantity | undefined,
  second: Quantity | undefined,
): boolean {
  if (!next || !second || next.noun !== second.noun || second.paired) return false;
  return second.from - next.to === 1 && lineOf(tokens, next.to, second.from) === " va ";
}
