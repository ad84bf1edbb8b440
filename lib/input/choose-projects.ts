import { z } from "zod";
import type { ChoiceRow } from "@/lib/domain/project/choice";
import { STEPS_TOGETHER } from "@/lib/domain/project/steps-together";
import { contentFilter, pageParam, unitFilter, yearFilter, yearParam } from "./address-values";
import { readMoneyText } from "./money-text";

const SHOWN = /^(\P{Cc}{1,60}?)\*([1-9][0-9]{0,8})\*([0-9]{1,15})$/u;
const LONGEST_AMOUNT = 100;

/** One field sent once comes as a text, several times as a list. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (given) => (given === undefined ? [] : typeof given === "string" ? [given] : given),
    z.array(item).max(200),
  );

/** What leaving a page asks for: to check all that is chosen, other rows, to choose all the list has, none, or a page. */
const GO = /^(check|filter|all|none|page-[1-9][0-9]{0,5})$/;

/**
 * One page of a list of đề án as it was left. `shown` names each row, "code*version*support asked for", `item` those that
 * are ticked, and `amount.<code>` is what was typed beside one; `go` says where to, a page as "page-2". The filters that
 * stand are `unitId`, `content` and `page`; those chosen now `toYear`, `toUnitId` and `toContent`.
 */
export const chooseProjectsInput = z
  .looseObject({
    step: z.enum(STEPS_TOGETHER),
    year: yearParam,
    shown: listOf(z.string().regex(SHOWN)),
    item: listOf(z.string().max(60)),
    go: z.string().regex(GO).default("check"),
    ...{ unitId: unitFilter, content: contentFilter, page: pageParam },
    ...{ toYear: yearFilter, toUnitId: unitFilter, toContent: contentFilter },
  })
  .transform(({ step, year, shown, item, go, unitId, content, page, toYear, toUnitId, toContent, ...typed }) => ({
    ...{ step, year, go, unitId, content, page, toYear, toUnitId, toContent },
    rows: rowsOf(step === "appraise-central", shown, new Set(item), typed),
  }));

export type ChooseProjectsInput = z.output<typeof chooseProjectsInput>;

function rowsOf(
  proposing: boolean,
  shown: readonly string[],
  ticked: ReadonlySet<string>,
  typed: Readonly<Record<string, unknown>>,
): ChoiceRow[] {
  return shown.map((text) => {
    const [, code = "", version = "", asked = "0"] = SHOWN.exec(text) ?? [];
    const row = { code, version: Number(version), isChosen: ticked.has(code) };
    return { ...row, typed: proposing ? otherThan(BigInt(asked), typed[`amount.${code}`]) : null };
  });
}

/** What was typed; null where it says the amount asked for, which the field held already. A field left empty is absent. */
function otherThan(asked: bigint, typed: unknown): string | null {
  const text = typeof typed === "string" ? typed.slice(0, LONGEST_AMOUNT) : "";
  const read = readMoneyText(text);
  return "amount" in read && read.amount === asked ? null : text;
}
